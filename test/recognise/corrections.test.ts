import { type Correction, DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import { recognise } from '../../src/recognise';
import type { CellValue } from '../../src/sheet/snapshot';
import { book, sheet } from './book';

type Rows = readonly (readonly (CellValue | null)[])[];
const ROWS: Rows = [
  ['Uppföljning mot budget 2023'],
  [null, 'Utfall', 'Budget', 'Bedömning'],
  ['Intäkter'],
  ['Medlemsavgifter', 900, 1200, 1200],
  ['Kostnader'],
  ['Mötesplatsen', 700, 900, 910],
  ['Administration', 100, 200, 190],
  ['Summa kostnader', 800, 1100, 1100],
  ['Resultat', 100, 100, 100],
];
/** The same with a row and a column put in before everything. */
const MOVED: Rows = [['Internt'], ...ROWS].map((row) => [null, ...row]);

const read = (rows: Rows, target: Correction['target']): Statements =>
  recognise(book(sheet('Ekonomi', rows)), {
    ...DEFAULT_SETTINGS,
    corrections: [{ sheet: 'Ekonomi', anchor: 'Uppföljning mot budget 2023', target }],
  });

describe.each([
  ['as written', ROWS],
  ['after a row and a column were put in', MOVED],
])('a correction names what it means, so that it holds %s', (_, rows) => {
  test('this block is no table', () => {
    const { tables, leftAside } = read(rows, { kind: 'table', id: 'none' });
    expect(tables).toEqual([]);
    expect(leftAside).toMatchObject([{ reason: { code: 'table-corrected' } }]);
  });

  test('this block is another table', () => {
    expect(read(rows, { kind: 'table', id: 'insatser' }).tables[0]?.id).toBe('insatser');
  });

  test('this column is the prognos', () => {
    const target = { kind: 'column', heading: 'Bedömning', role: 'prognos', span: null } as const;
    const column = read(rows, target).tables[0]?.columns.at(-1);
    expect(column).toMatchObject({
      heading: 'Bedömning',
      role: 'prognos',
      period: { end: '2023-12-31' },
    });
  });

  test('this row is administration', () => {
    const target = { kind: 'row', label: 'Mötesplatsen', key: 'administration' } as const;
    const row = read(rows, target).tables[0]?.rows.find(({ label }) => label === 'Mötesplatsen');
    expect(row).toMatchObject({ side: 'administration', kind: 'item' });
  });

  test('the unit is tkr', () => {
    const [table] = read(rows, { kind: 'unit', unit: 'tkr' }).tables;
    const fees = table?.rows.find(({ key }) => key === 'medlemsavgift');
    expect(table?.unit).toBe('tkr');
    expect([...(fees?.figures.values() ?? [])].map(({ value }) => value)[0]).toBe(90_000_000);
  });

  test('the costs are negative', () => {
    expect(read(rows, { kind: 'sign', sign: 'costs-negative' }).tables[0]?.sign).toBe(
      'costs-negative',
    );
  });
});

test('a correction for another block changes nothing', () => {
  const { tables } = recognise(book(sheet('Ekonomi', ROWS)), {
    ...DEFAULT_SETTINGS,
    corrections: [
      { sheet: 'Ekonomi', anchor: 'Balansräkning', target: { kind: 'table', id: 'none' } },
    ],
  });
  expect(tables.map(({ id }) => id)).toEqual(['uppfoljning']);
});
