import type { Correction } from '../../src/model/settings';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import { recognise } from '../../src/recognise';
import { book, sheet } from './book';
import { columnsOf } from './strangers';

const TITLE = 'Ekonomisk uppföljning 2024-08-31';

/** A follow-up with a column under each heading. */
function read(
  headings: readonly string[],
  corrections: readonly Correction[] = [],
  title = TITLE,
): Statements {
  const rows = [
    [title],
    ['', ...headings],
    ['Medlemsbidrag', ...headings.map((_, at) => 6400 + 100 * at)],
    ['Dagcentralen', ...headings.map((_, at) => -3900 - 70 * at)],
    ['Kansli', ...headings.map((_, at) => -1200 - 30 * at)],
    ['Resultat', ...headings.map(() => 1300)],
  ];
  return recognise(book(sheet('Blad1', rows)), { ...DEFAULT_SETTINGS, corrections });
}

const roles = (...headings: readonly string[]): readonly string[] =>
  columnsOf(read(headings).tables[0]);

const column = (heading: string, role: 'budget' | 'utfall', span: 'period' | 'helår' | null) =>
  ({ sheet: 'Blad1', anchor: TITLE, target: { kind: 'column', heading, role, span } }) as const;

test.each([
  ['Per.bud', 'budget 2024-01..08'],
  ['Periodbud', 'budget 2024-01..08'],
  ['Ack. bud', 'budget 2024-01..08'],
  ['Årsbud', 'budget 2024'],
  ['Urspr. bud', 'budget-ursprunglig 2024'],
  ['Prog', 'prognos 2024'],
  ['Progn. helår', 'prognos 2024'],
  ['F.å.', 'foregaende 2023-01..08'],
  ['Fg år', 'foregaende 2023-01..08'],
  ['Bsl 23', 'foregaende 2023'],
  ['Avv.', 'avvikelse 2024-01..08'],
])('the short heading %s', (heading, role) => {
  expect(roles('Utf', heading)).toEqual(['utfall 2024-01..08', role]);
});

test('a revised budget, shortened, makes the plain one the original', () => {
  expect(roles('Utf', 'Bud 24', 'Rev.bud 24')).toEqual([
    'utfall 2024-01..08',
    'budget-ursprunglig 2024',
    'budget 2024',
  ]);
});

describe('a heading of an unknown word beside others that say what they are', () => {
  test('is not made utfall by the title', () => {
    expect(roles('Utfall', 'Budget', 'Riktpunkt')).toEqual([
      'utfall 2024-01..08',
      'budget 2024',
      'okand',
    ]);
  });

  test('is not made utfall by its year, nor the year of the report', () => {
    const { report } = read(['Utfall jan-aug 2024', 'Budget 2024', 'Riktpunkt 2025']);
    expect(report.period?.end).toBe('2024-08-31');
    expect(roles('Utfall', 'Budget', 'Riktpunkt 2024')).toEqual([
      'utfall 2024-01..08',
      'budget 2024',
      'okand',
    ]);
  });

  test('is said not to be understood, and asks nothing where utfall and budget are there', () => {
    const { leftAside, questions } = read(['Utfall', 'Budget', 'Riktpunkt']);
    expect(questions).toEqual([]);
    expect(leftAside).toMatchObject([
      { range: { left: 3, right: 3 }, reason: { code: 'column-unknown' } },
    ]);
  });

  test('is asked about where it may be the budget that is missing', () => {
    expect(read(['Riktpunkt', 'Utfall', 'Diff']).questions).toMatchObject([
      {
        code: 'unknown-column',
        table: 'uppfoljning',
        candidates: [{ sheet: 'Blad1', range: { left: 1, right: 1 }, text: 'Riktpunkt' }],
      },
    ]);
  });

  test('is what a person says, and then nothing is asked', () => {
    const { tables, questions } = read(
      ['Riktpunkt', 'Utfall', 'Diff'],
      [column('Riktpunkt', 'budget', 'period')],
    );
    expect(questions).toEqual([]);
    expect(columnsOf(tables[0])[0]).toBe('budget 2024-01..08');
  });
});

test('a period alone makes no second utfall for the same time', () => {
  expect(roles('Utfall', 'Budget', 'jan-aug')).toEqual([
    'utfall 2024-01..08',
    'budget 2024',
    'okand',
  ]);
});

test('plain years under a title are what the title says', () => {
  expect(columnsOf(read(['2025', '2026'], [], 'Budget 2025').tables[0])).toEqual([
    'budget 2025',
    'budget 2026',
  ]);
});

test('a person can say which time a budget is for, whatever its heading says', () => {
  const spans = (heading: string, span: 'period' | 'helår') =>
    columnsOf(read(['Utfall', heading], [column(heading, 'budget', span)]).tables[0])[1];
  expect(spans('Budget', 'period')).toBe('budget 2024-01..08');
  expect(spans('Periodbudget', 'helår')).toBe('budget 2024');
});

test('what a person says is utfall tells the year of the report', () => {
  const { report } = read(
    ['Riktpunkt 2023', 'Budget 2023'],
    [{ ...column('Riktpunkt 2023', 'utfall', null), anchor: 'Lägesbild' }],
    'Lägesbild',
  );
  expect(report).toMatchObject({ kind: 'årsredovisning', period: { end: '2023-12-31' } });
});
