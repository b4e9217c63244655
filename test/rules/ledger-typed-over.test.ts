import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { analyse } from '../../src/pipeline/analyse';
import { recognise } from '../../src/recognise';
import type { Cell, SheetSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from '../recognise/book';
import { typed, withColumn, withRow } from '../report/snapshot-of-plan';
import { sieSheet } from '../sie/sie-sheet';
import { saidBy } from './build';

const RULE = 'ledger-typed-over';
const sie = sieSheet();

const withRent = (rent: number): SheetSnapshot =>
  sheet('Uppföljning', [
    ['Uppföljning 2024'],
    ['Kronor', 'Utfall jan-aug 2024', 'Budget 2024'],
    ['Medlemsavgifter', 1_500_000, 2_850_000],
    ['Insatser', -200_000, -500_000],
    ['5010 Månadslön kansli', -100_000, -180_000],
    ['6010 Lokalhyra', rent, -60_000],
  ]);
const uppfoljning = withRent(-30_000);

const said = (own: SheetSnapshot) =>
  saidBy(RULE, recognise(book(uppfoljning, own), DEFAULT_SETTINGS));

/** Where the row with this label has its first amount. */
function amountOf(own: SheetSnapshot, label: string): Cell & { readonly row: number } {
  const row = own.rows.find(({ cells }) => cells.some(({ value }) => value === label));
  const cell = row?.cells.find(({ value }) => typeof value === 'number');
  if (row === undefined || cell === undefined) throw new Error(`no ${label}`);
  return { ...cell, row: row.index };
}

const over = (own: SheetSnapshot, label: string, value: number): SheetSnapshot => {
  const { row, column } = amountOf(own, label);
  return typed(own, row, column, value);
};

test('the sheet as it was written', () => {
  expect(said(sie)).toEqual([]);
  expect(said(withColumn(withRow(sie, 3), 0))).toEqual([]);
});

test('an account’s figure typed over is one error, and the check goes by the file’s', () => {
  const own = over(sie, 'Lokalhyra', -31_000);
  const { row } = amountOf(sie, 'Lokalhyra');
  expect(said(own)).toEqual([`error ${RULE} Utfall (SIE)!C${row + 1} -31000 → -30000`]);
  const statements = recognise(book(uppfoljning, own), DEFAULT_SETTINGS);
  expect(saidBy('same-as-ledger', statements).join()).not.toContain('B6');
});

test('a sum typed over, with the same figure too', () => {
  const { row, value } = amountOf(sie, 'Summa kostnader');
  expect(said(over(sie, 'Summa kostnader', Number(value)))).toEqual([
    expect.stringMatching(`^error ${RULE} .*!C${row + 1} `),
  ]);
});

test('a sum that gives something else because a row is gone', () => {
  const gone = amountOf(sie, 'Lokalhyra').row;
  const at = amountOf(sie, 'Summa kostnader');
  const changed = {
    ...sie,
    rows: sie.rows
      .filter(({ index }) => index !== gone)
      .map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.index === at.row && cell.column === at.column
            ? { ...cell, value: Number(cell.value) - 30_000 }
            : cell,
        ),
      })),
  };
  expect(said(changed)).toEqual([expect.stringMatching(`^error ${RULE} .*!C${at.row + 1} `)]);
});

test('read without the workbook’s own settings, utfall does not answer to the sheet, and that is said', () => {
  const wrong = over(sie, 'Lokalhyra', -31_000);
  const other = withRent(-29_000);
  const { findings, notChecked } = analyse(book(other, wrong), { ignoreOwnSettings: true });
  expect(findings.map(({ rule }) => rule)).not.toContain('same-as-ledger');
  expect(findings.map(({ rule }) => rule)).toContain(RULE);
  expect(notChecked).toContainEqual({
    sheet: 'Utfall (SIE)',
    range: null,
    reason: { code: 'ledger-not-compared', params: {} },
  });
  const withThem = analyse(book(other, wrong), { ignoreOwnSettings: false });
  expect(withThem.findings.map(({ rule }) => rule)).toContain('same-as-ledger');
});
