import { analyse } from '../../../src/pipeline/analyse';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { sumActFor } from '../../../src/taskpane/acts/sum-act';
import { book, sheet } from '../../recognise/book';

/** The acts offered for a workbook's findings, and the cells of the findings of sums. */
function offered(...sheets: readonly SheetSnapshot[]) {
  const analysis = analyse(book(...sheets), { ignoreOwnSettings: false });
  const { findings } = analysis;
  return {
    acts: findings.flatMap((finding) => sumActFor(finding, analysis) ?? []),
    sums: findings.filter(({ rule }) => rule === 'sum').length,
  };
}

const balance = (...funding: readonly (readonly [string, number])[]): SheetSnapshot =>
  sheet('BR', [
    ['Balansräkning, kr'],
    ['', '2024-08-31'],
    ['Fordringar', 120_000],
    ['Kassa och bank', 4_420_000],
    ['Summa tillgångar', 4_540_000],
    ...funding,
    ['Summa eget kapital och skulder', 4_540_000],
  ]);

test('a typed total that its parts do not come to becomes their sum', () => {
  const { acts } = offered(
    sheet('Uppföljning', [
      ['Uppföljning 2024, kronor'],
      ['', 'Utfall jan-aug 2024', 'Budget 2024'],
      ['Medlemsbidrag', 900_000, 1_350_000],
      ['Kostnader'],
      ['Mötesplatsen', 500_000, 700_000],
      ['Kansli', 200_000, 300_000],
      ['Summa kostnader', 705_000, 1_000_000],
    ]),
  );
  expect(acts).toEqual([
    {
      at: { sheet: 'Uppföljning', row: 6, column: 1 },
      before: 705_000,
      after: 700_000,
      formula: '=SUM(B5:B6)',
    },
  ]);
});

test('nothing is offered for an amount that another figure bears out', () => {
  expect(
    offered(balance(['Eget kapital', 3_120_000], ['Kortfristiga skulder', 914_000])),
  ).toMatchObject({ acts: [], sums: 1 });
});

test('one part is no sum to offer', () => {
  expect(offered(balance(['Eget kapital', 3_120_000]))).toMatchObject({ acts: [], sums: 1 });
});
