import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import { recognise } from '../../src/recognise';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from '../recognise/book';
import { withColumn, withRow } from '../report/snapshot-of-plan';
import { sieSheet } from '../sie/sie-sheet';
import { saidBy } from './build';

const RULE = 'same-as-ledger';

type Rows = readonly (readonly [label: string, ...(CellValue | null)[]])[];

/** A förbund's uppföljning; the rows after the heading can be given anew, by label. */
function workbook(changed: Readonly<Record<string, number>> = {}): SheetSnapshot {
  const rows: Rows = [
    ['Uppföljning 2024', null, null],
    ['Kronor', 'Utfall jan-aug 2024', 'Budget 2024'],
    ['Intäkter', null, null],
    ['Driftbidrag från staten', 1_000_000, 1_900_000],
    ['Driftbidrag från regionen', 500_000, 950_000],
    ['Summa intäkter', 1_500_000, 2_850_000],
    ['Kostnader', null, null],
    ['Avanti', -125_001, -300_000],
    ['P2 Språkvägen', -110_000, -250_000],
    ['5010 Månadslön kansli', -100_000, -180_000],
    ['6010 Lokalhyra', -30_000, -60_000],
  ];
  return sheet(
    'Uppföljning',
    rows.map(([label, utfall, ...rest]) => [label, changed[label] ?? utfall ?? null, ...rest]),
  );
}

const read = (...sheets: readonly SheetSnapshot[]): Statements =>
  recognise(book(...sheets), DEFAULT_SETTINGS);

test('utfall that is what the books say, rounded or not, calls for no remark', () => {
  expect(saidBy(RULE, read(workbook(), sieSheet()))).toEqual([]);
  const exact = workbook({ Avanti: -125_000.5 });
  expect(saidBy(RULE, read(exact, sieSheet()))).toEqual([]);
});

test('a row is found by account number and by the name of a project', () => {
  const wrong = workbook({
    '6010 Lokalhyra': -31_000,
    'P2 Språkvägen': -101_000,
    Avanti: -125_001,
  });
  expect(saidBy(RULE, read(wrong, sieSheet()))).toEqual([
    'error same-as-ledger Uppföljning!B9 -101000 → -110000',
    'error same-as-ledger Uppföljning!B11 -31000 → -30000',
  ]);
});

test('a row that has no more than an account’s name may hold more than the account', () => {
  const wrong = workbook({ 'Driftbidrag från regionen': 510_000, 'Summa intäkter': 1_510_000 });
  expect(saidBy(RULE, read(wrong, sieSheet()))).toEqual([
    'warning same-as-ledger Uppföljning!B5 510000 → 500000',
  ]);
});

test('the budget, other periods and a workbook without the sheet are not compared', () => {
  expect(saidBy(RULE, read(workbook({ '6010 Lokalhyra': -31_000 })))).toEqual([]);
  const april = sieSheet();
  const other = {
    ...april,
    rows: april.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        value:
          typeof cell.value === 'string'
            ? cell.value.replace('2024-08-31', '2024-04-30')
            : cell.value,
      })),
    })),
  };
  expect(saidBy(RULE, read(workbook({ '6010 Lokalhyra': -31_000 }), other))).toEqual([]);
});

/** The uppföljning with its account numbers where `place` puts them. */
function accountsAt(
  place: (account: string, label: string, utfall: number) => readonly (CellValue | null)[],
  headings: readonly (CellValue | null)[],
): SheetSnapshot {
  const row = (account: string, label: string, utfall: number) => place(account, label, utfall);
  return sheet(
    'Uppföljning',
    [
      ['Uppföljning 2024'],
      headings,
      row('', 'Intäkter', NaN),
      row('3510', 'Från staten', 1_000_000),
      row('3520', 'Från regionen', 500_000),
      row('', 'Kostnader', NaN),
      row('46xx', 'Köpta insatser', -215_000.5),
      row('5010', 'Löner', -100_000),
      row('6000-6999', 'Lokaler', -31_000),
    ].map((cells) => cells.map((cell) => (Number.isNaN(cell) || cell === '' ? null : cell))),
  );
}

const WRONG_LOKALER = ['error same-as-ledger', '-31000 → -30000'];

test.each<[string, SheetSnapshot]>([
  [
    'in a column headed Konto',
    accountsAt(
      (account, label, utfall) => [account, label, utfall, utfall * 1.5],
      ['Konto', 'Benämning', 'Utfall jan-aug 2024', 'Budget 2024'],
    ),
  ],
  [
    'as numbers in a column without a heading',
    accountsAt(
      (account, label, utfall) => [
        /^\d+$/.test(account) ? Number(account) : account,
        label,
        utfall,
        utfall * 1.5,
      ],
      [null, null, 'Utfall jan-aug 2024', 'Budget 2024'],
    ),
  ],
  [
    'after the label',
    accountsAt(
      (account, label, utfall) => [label, account, utfall, utfall * 1.5],
      ['Kronor', 'Kontonr', 'Utfall jan-aug 2024', 'Budget 2024'],
    ),
  ],
  [
    'in the label',
    accountsAt(
      (account, label, utfall) => [`${account} ${label}`.trim(), utfall, utfall * 1.5],
      ['Kronor', 'Utfall jan-aug 2024', 'Budget 2024'],
    ),
  ],
])('a row is found by its account numbers %s', (_, own) => {
  const said = saidBy(RULE, read(own, sieSheet()));
  expect(said).toHaveLength(1);
  for (const part of WRONG_LOKALER) expect(said[0]).toContain(part);
});

test('a class of accounts by its first digits, where they head rows', () => {
  const classes = (utfall: number) =>
    sheet('Uppföljning', [
      ['Uppföljning 2024'],
      ['Kronor', 'Utfall jan-aug 2024', 'Budget 2024'],
      ['Medlemsavgifter', 1_500_000, 2_850_000],
      ['40–49 Insatser', -215_000.5, -400_000],
      ['50–59 Personal', utfall, -180_000],
      ['60–69 Lokaler', -30_000, -60_000],
    ]);
  expect(saidBy(RULE, read(classes(-100_000), sieSheet()))).toEqual([]);
  expect(saidBy(RULE, read(classes(-99_000), sieSheet()))).toEqual([
    'error same-as-ledger Uppföljning!B5 -99000 → -100000',
  ]);
});

test('ages are no accounts, and accounts that several rows share are not told apart', () => {
  const own = sheet('Uppföljning', [
    ['Uppföljning 2024'],
    ['Kronor', 'Konto', 'Utfall jan-aug 2024', 'Budget 2024'],
    ['Medlemsavgifter', null, 1_500_000, 2_850_000],
    ['50–64 år, insatsen', null, -15_000, -40_000],
    ['16–29 år, insatsen', null, -25_000, -40_000],
    ['Lön kansli', 5010, -60_000, -80_000],
    ['Lön projekt', 5010, -40_000, -100_000],
  ]);
  expect(saidBy(RULE, read(own, sieSheet()))).toEqual([]);
});

test('the books are never the wrong ones, however many agree against them', () => {
  const sheets = [
    workbook({ '6010 Lokalhyra': -31_000 }),
    { ...workbook({ '6010 Lokalhyra': -31_000 }), name: 'Bilaga' },
  ];
  const said = saidBy(RULE, read(...sheets, sieSheet()));
  expect(said).toContain('error same-as-ledger Uppföljning!B11 -31000 → -30000');
  expect(said.join()).not.toContain('Utfall (SIE)!');
});

test('the sheet is read where rows and columns have been put in, and is no table of the workbook', () => {
  const moved = withColumn(withRow(sieSheet(), 3), 0);
  const statements = read(workbook({ '6010 Lokalhyra': -31_000 }), moved);
  expect(saidBy(RULE, statements)).toEqual([
    'error same-as-ledger Uppföljning!B11 -31000 → -30000',
  ]);
  expect(statements.tables.map(({ sheet: name }) => name)).toEqual(['Uppföljning']);
  expect(statements.workbook.sheetsRead).toEqual(['Uppföljning']);
});
