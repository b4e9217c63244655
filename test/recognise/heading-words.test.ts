import { columnsOf, readRows } from './strangers';

/** Roles of the columns of a follow-up of 2024 to August, headed in other words than the template's. */
const roles = (...headings: readonly string[]): readonly string[] =>
  columnsOf(
    readRows([
      ['Uppföljning 2024 t.o.m. augusti'],
      ['', ...headings],
      ['Medlemsbidrag', ...headings.map((_, at) => 600 + at)],
      ['Insatser', ...headings.map((_, at) => 400 + at)],
      ['Kansli', ...headings.map((_, at) => 100 + at)],
      ['Resultat', ...headings.map((_, at) => 100 - at)],
    ]).tables[0],
  );

test('shortened words and years of two digits', () => {
  expect(roles('Utf aug 24', 'Bud 24', 'Avv', 'Bokslut 23')).toEqual([
    'utfall 2024-01..08',
    'budget 2024',
    'avvikelse 2024-01..08',
    'foregaende 2023',
  ]);
});

test('this year, the year before, and what is left', () => {
  expect(roles('Detta år', 'Året innan', 'Årsbud', 'Kvar')).toEqual([
    'utfall 2024-01..08',
    'foregaende 2023-01..08',
    'budget 2024',
    'avvikelse 2024-01..08',
  ]);
});

test('what has been granted, paid out and used up', () => {
  expect(roles('Beviljat', 'Utbetalt', 'Skillnad')).toEqual([
    'budget 2024',
    'utfall 2024-01..08',
    'avvikelse 2024-01..08',
  ]);
  expect(roles('Budget', 'Förbrukat', 'Återstår')).toEqual([
    'budget 2024',
    'utfall 2024-01..08',
    'avvikelse 2024-01..08',
  ]);
});

test('what is proposed is a budget', () => {
  const { report, tables } = readRows([
    ['Förslag till budget 2025'],
    ['', 'Budget 2024', 'Förslag 2025'],
    ['Medlemsbidrag', 600, 620],
    ['Insatser', 400, 410],
    ['Kansli', 150, 160],
    ['Resultat', 50, 50],
  ]);
  expect(report).toMatchObject({ kind: 'budget', period: { end: '2025-12-31' } });
  expect(columnsOf(tables[0])).toEqual(['budget 2024', 'budget 2025']);
});
