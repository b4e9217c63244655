import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from '../recognise/book';
import { sieSheet } from '../sie/sie-sheet';
import { saidBy } from './build';

const RULE = 'ledger-period';

const followUp = sheet('Uppföljning', [
  ['Uppföljning 2024', null, null],
  ['Kronor', 'Utfall jan-aug 2024', 'Budget 2024'],
  ['Intäkter', null, null],
  ['Driftbidrag från staten', 1_000_000, 1_900_000],
  ['Summa intäkter', 1_000_000, 1_900_000],
  ['Kostnader', null, null],
  ['6010 Lokalhyra', -30_000, -60_000],
]);

const said = (sie: SheetSnapshot | null, settings: Settings = DEFAULT_SETTINGS) =>
  saidBy(RULE, recognise(book(followUp, ...(sie === null ? [] : [sie])), settings), settings);

test('books that run past the report are told of, with the day to read them to', () => {
  expect(said(sieSheet(undefined, null))).toEqual([
    expect.stringMatching(/^info ledger-period Utfall \(SIE\)!A\d+ 2024-12-31 → 2024-08-31$/),
  ]);
});

test('books to the report’s last day, and a workbook without books, call for no remark', () => {
  expect(said(sieSheet())).toEqual([]);
  expect(said(null)).toEqual([]);
});

test('the report’s period as it is set is what counts', () => {
  const reportPeriod = { start: '2024-01-01', end: '2024-12-31' };
  const settings = { ...DEFAULT_SETTINGS, reportPeriod };
  expect(said(sieSheet(undefined, null), settings)).toEqual([]);
  expect(said(sieSheet(), settings)).toHaveLength(1);
});
