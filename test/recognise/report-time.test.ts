import type { CellValue } from '../../src/sheet/snapshot';
import { sheet } from './book';
import { columnsOf, readRows, readSheets } from './strangers';

type Row = readonly (CellValue | null)[];

/** Rows of a small economy, each with as many figures as there are headings. */
const economy = (titles: readonly Row[], headings: readonly string[]): readonly Row[] => [
  ...titles,
  ['', ...headings],
  ...[
    ['Medlemsbidrag', 600],
    ['Insatser', 400],
    ['Kansli', 150],
    ['Resultat', 50],
  ].map(([label, amount]): Row => [String(label), ...headings.map(() => Number(amount))]),
];

test('a budget with an earlier utfall beside it is a budget, and the utfall a comparison', () => {
  const { report, tables } = readRows(
    economy([['Budget 2026 med plan']], ['Utfall 2024', 'Budget 2025', 'Budget 2026', 'Plan 2027']),
  );
  expect(report).toEqual({
    kind: 'budget',
    period: { start: '2026-01-01', end: '2026-12-31' },
  });
  expect(columnsOf(tables[0])).toEqual([
    'foregaende 2024',
    'budget 2025',
    'budget 2026',
    'budget 2027',
  ]);
});

test('a follow-up with next year’s budget beside it is a follow-up', () => {
  expect(
    readRows(economy([['Uppföljning']], ['Utfall 2024', 'Budget 2024', 'Budget 2025'])).report.kind,
  ).toBe('årsredovisning');
});

test('a column headed by months alone is the utfall beside a budget', () => {
  const { report, tables } = readRows(
    economy([['Delårsbokslut 2025']], ['jan-aug 2025', 'Årsbudget']),
  );
  expect(report.kind).toBe('delårsrapport');
  expect(columnsOf(tables[0])).toEqual(['utfall 2025-01..08', 'budget 2025']);
});

test.each([
  'Utskrivet: 2024-09-12',
  'Beslutad av styrelsen den 12 september 2024',
  'Datum 12/9 2024',
  'Reviderad 240912',
])('the day of “%s” says nothing of the figures', (act) => {
  const titles = [['Resultatrapport, period 2401-2408'], [act]];
  expect(readRows(economy(titles, ['Utfall ack', 'Helårsbudget'])).report.period).toEqual({
    start: '2024-01-01',
    end: '2024-08-31',
  });
});

test('a sheet made ready for the year to come moves nothing', () => {
  const filled = sheet('2024', economy([], ['Utfall 2024', 'Budget 2024']));
  const rows = economy([], ['Utfall 2025', 'Budget 2025']);
  const ready = sheet(
    '2025',
    rows.map(([label = null, utfall = null, budget = null]) =>
      typeof utfall === 'number' ? [label, 0, budget] : [label, utfall, budget],
    ),
  );
  expect(readSheets(filled, ready).report).toEqual({
    kind: 'årsredovisning',
    period: { start: '2024-01-01', end: '2024-12-31' },
  });
});

test('of sheets for each tertial the latest is what is reported', () => {
  const sheets = ['T1', 'T2'].map((name) =>
    sheet(name, economy([[`Tertialrapport ${name} 2024`]], ['Utfall', 'Budget'])),
  );
  expect(readSheets(...sheets)).toMatchObject({
    report: { period: { start: '2024-01-01', end: '2024-08-31' } },
    questions: [],
  });
});
