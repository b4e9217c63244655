import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { check } from '../../src/rules';
import type { CellValue } from '../../src/sheet/snapshot';
import { readRows, type Rows } from '../recognise/strangers';
import { lineOf } from './build';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const QUARTERS = ['Kv 1', 'Kv 2', 'Kv 3', 'Kv 4'];

/** What each part of the year brings: the n:th holds the amount and something of its own. */
const ITEMS = [
  ['Medlemsavgifter', 500_000, 0],
  ['Mötesplatsen', -300_000, -1_300],
  ['Unga framåt', -60_000, 7_100],
  ['Kansli', -100_000, 900],
] as const;

interface Layout {
  readonly headings: readonly string[];
  /** How many of them the utfall covers. */
  readonly filled: number;
  readonly utfall?: string;
  /** What the parts still to come hold; nothing when not given. */
  readonly ahead?: (amount: number, at: number) => CellValue;
  /** A further column after the utfall, of all the amounts of the row. */
  readonly beside?: readonly [string, (amounts: readonly number[]) => CellValue];
  readonly withResult?: boolean;
}

/** A table of the year's parts beside the utfall to date and the year's budget; the heading row is row 1. */
function byPart({ headings, filled, utfall, ahead, beside, withResult = true }: Layout): Rows {
  const amounts: { label: string; of: number[] }[] = ITEMS.map(([label, base, own]) => ({
    label,
    of: headings.map((_, at) => base + own * at),
  }));
  const result = headings.map((_, at) => amounts.reduce((sum, { of }) => sum + (of[at] ?? 0), 0));
  const rows = withResult ? [...amounts, { label: 'Resultat', of: result }] : amounts;
  return [
    ['Uppföljning mot budget 2024'],
    ['', ...headings, utfall ?? 'Ack utfall', ...(beside ? [beside[0]] : []), 'Budget helår'],
    ...rows.map(({ label, of }): Rows[number] => [
      label,
      ...of.map((amount, at) => (at < filled ? amount : (ahead?.(amount, at) ?? null))),
      of.slice(0, filled).reduce((sum, amount) => sum + amount, 0),
      ...(beside ? [beside[1](of)] : []),
      (of[0] ?? 0) * headings.length,
    ]),
  ];
}

/** The same rows with one cell changed, by row and column from 0. */
const withCell = (rows: Rows, row: number, column: number, value: CellValue | null): Rows =>
  rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));

/** What any rule says that is an error, and whether the utfall was compared with its months at all. */
function errorsIn(rows: Rows): { readonly compared: number; readonly errors: readonly string[] } {
  const { findings, outcomes } = check(readRows(rows), DEFAULT_SETTINGS);
  return {
    compared: outcomes.find(({ rule }) => rule === 'utfall-to-date')?.compared.length ?? 0,
    errors: findings.filter(({ severity }) => severity === 'error').map(lineOf),
  };
}

const TO_AUGUST: Layout = { headings: MONTHS, filled: 8 };

describe('utfall that its months or quarters add up to', () => {
  test.each<[string, Layout]>([
    ['months still to come left empty', TO_AUGUST],
    ['months still to come at nought', { ...TO_AUGUST, ahead: () => 0 }],
    ['months still to come that hold a budget', { ...TO_AUGUST, ahead: (amount) => amount - 50 }],
    ['a heading that states the months', { ...TO_AUGUST, utfall: 'Utfall jan–aug' }],
    ['a whole year', { headings: MONTHS, filled: 12, utfall: 'Jan–dec' }],
    [
      'the whole year as a prognos beside',
      {
        ...TO_AUGUST,
        ahead: (amount) => amount - 50,
        beside: ['Prognos helår', (amounts) => amounts.reduce((sum, amount) => sum + amount, 0)],
      },
    ],
    [
      'months that say utfall',
      { ...TO_AUGUST, headings: MONTHS.map((month) => `Utfall ${month}`) },
    ],
    [
      'dates',
      { ...TO_AUGUST, headings: MONTHS.map((_, at) => `2024-${String(at + 1).padStart(2, '0')}`) },
    ],
    ['quarters', { headings: QUARTERS, filled: 2 }],
  ])('%s', (_, layout) => {
    expect(errorsIn(byPart(layout))).toEqual({ compared: 5, errors: [] });
  });
});

describe('a slip', () => {
  const rows = byPart(TO_AUGUST);

  test('in a month is put down to the month, which two sums close without', () => {
    expect(errorsIn(withCell(rows, 3, 5, -350_200)).errors).toEqual([
      'error sum Blad1!F4 -350200 → -305200',
    ]);
  });

  test('in the utfall to date is put down to it', () => {
    expect(errorsIn(withCell(rows, 3, 13, -2_346_400)).errors).toEqual([
      'error sum Blad1!N4 -2346400 → -2436400',
    ]);
  });

  test('in a month whose rows come to no result is put down to the utfall', () => {
    const alone = byPart({ ...TO_AUGUST, withResult: false });
    expect(errorsIn(withCell(alone, 3, 5, -350_200)).errors).toEqual([
      'error utfall-to-date Blad1!N4 -2436400 → -2481400',
    ]);
  });

  test('in a quarter', () => {
    const quarters = byPart({ headings: QUARTERS, filled: 3 });
    expect(errorsIn(withCell(quarters, 5, 2, -91_900)).errors).toHaveLength(1);
  });

  test('in a month still to come is none', () => {
    expect(errorsIn(withCell(rows, 3, 10, -1)).errors).toEqual([]);
  });
});

describe('nothing is said of', () => {
  test('months of a budget beside an utfall that they happen to give on most rows', () => {
    const rows = byPart({ ...TO_AUGUST, headings: MONTHS.map((month) => `Budget ${month}`) });
    expect(errorsIn(withCell(rows, 3, 13, -2_436_500)).compared).toBe(0);
  });

  test('an utfall that most rows do not add up to', () => {
    const rows = byPart(TO_AUGUST).map((cells, at) =>
      at < 2 ? cells : cells.with(13, Number(cells[13]) + at * 1_000),
    );
    expect(errorsIn(rows).compared).toBe(0);
  });

  test('a balance, which stands as its last month', () => {
    const balances = MONTHS.map((_, at) => (at < 8 ? 900_000 + at * 1_000 : null));
    const rows: Rows = [...byPart(TO_AUGUST), ['Likvida medel', ...balances, 907_000, null]];
    expect(errorsIn(rows)).toEqual({ compared: 5, errors: [] });
  });

  test('months of utfall and of budget by turns: only those of utfall are added', () => {
    const plain = byPart({ ...TO_AUGUST, headings: MONTHS.slice(0, 8) });
    const rows = plain.map((cells, at): Rows[number] =>
      at === 0
        ? cells
        : cells.flatMap((value, column) => {
            if (column === 0 || column > 8) return [value];
            return at === 1
              ? [`Utfall ${MONTHS[column - 1] ?? ''}`, `Budget ${MONTHS[column - 1] ?? ''}`]
              : [value, Number(value) + 10 * column];
          }),
    );
    expect(errorsIn(rows)).toEqual({ compared: 5, errors: [] });
  });
});
