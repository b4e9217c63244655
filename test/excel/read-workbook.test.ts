import { readWorkbook } from '../../src/excel/read-workbook';
import { loadEngine } from '../../workbench/engine/load-engine';
import { openSession, type Session } from '../../workbench/session';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Book } from '../../workbench/engine/book';
import { actionsOf, bookOf, everythingIn, exampleBook, failAt } from './session';

let session: Session;

beforeAll(loadEngine);
afterEach(() => {
  session.close();
});

async function read(book: Book): Promise<WorkbookSnapshot> {
  session = openSession(book);
  const result = await readWorkbook();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test('cells, formulas, formats and errors come as plain data', async () => {
  const book = bookOf({
    'Budget 2022': [
      ['Rubrik', ''],
      ['Medlemsavgift', 1000],
      ["'=ingen formel", '=B2*2'],
      ['', '=1/0'],
    ],
  });
  book.sheets[0]!.setLook({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: '#,##0' });
  const snapshot = await read(book);
  expect(snapshot.fileName).toBe('bok.xlsx');
  expect(snapshot.sheets[0]).toEqual({
    name: 'Budget 2022',
    visibility: 'visible',
    ownKey: null,
    hiddenColumns: [],
    rows: [
      {
        index: 0,
        hidden: false,
        cells: [{ column: 0, value: 'Rubrik', formula: null, format: 'General' }],
      },
      {
        index: 1,
        hidden: false,
        cells: [
          { column: 0, value: 'Medlemsavgift', formula: null, format: 'General' },
          { column: 1, value: 1000, formula: null, format: '#,##0' },
        ],
      },
      {
        index: 2,
        hidden: false,
        cells: [
          { column: 0, value: '=ingen formel', formula: null, format: 'General' },
          { column: 1, value: 2000, formula: '=B2*2', format: 'General' },
        ],
      },
      {
        index: 3,
        hidden: false,
        cells: [{ column: 1, value: { error: '#DIV/0!' }, formula: '=1/0', format: 'General' }],
      },
    ],
  });
});

test('hidden rows, columns and sheets are told', async () => {
  const book = bookOf({
    A: [
      [1, 2],
      [3, 4],
    ],
    B: [[5]],
  });
  book.sheets[0]!.setRowsHidden(1, 1, true);
  book.sheets[0]!.setColumnsHidden(1, 1, true);
  book.sheets[1]!.visibility = 'veryHidden';
  const { sheets } = await read(book);
  expect(sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(sheets[0]?.hiddenColumns).toEqual([1]);
  expect(sheets[1]?.visibility).toBe('veryHidden');
});

test("the add-in's own sheets are known by their hidden names, whatever they are called", async () => {
  const book = bookOf({ "Per's rapport": [[1]], Budget: [[1]] });
  const refersTo = "'Per''s rapport'!$A$1";
  book.setName({ name: '_FinsamRapport_delarsrapport', refersTo, hidden: true, sheet: null });
  const { sheets, names } = await read(book);
  expect(sheets.map(({ ownKey }) => ownKey)).toEqual(['delarsrapport', null]);
  expect(names).toEqual([
    { name: '_FinsamRapport_delarsrapport', refersTo, hidden: true, sheet: null },
  ]);
});

test('a book of thirty sheets is read in three round trips and is not changed', async () => {
  const lines = Array.from({ length: 40 }, (_, row) => [`rad ${row}`, row, row * 2]);
  const book = bookOf(
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Blad ${n}`, lines])),
  );
  const before = everythingIn(book);
  session = openSession(book);
  const counts = await actionsOf(session, readWorkbook);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(counts).toHaveLength(3);
  expect(session.host.channel.traffic.roundTrips).toBe(3);
  expect(everythingIn(book)).toBe(before);
});

test('what does not fit in one answer is read in pieces, and nothing is lost', async () => {
  const wide = 'x'.repeat(400);
  const lines = Array.from({ length: 9000 }, (_, row) => [row, wide]);
  const snapshot = await read(bookOf({ Stor: lines, Liten: [[1]] }));
  expect(snapshot.sheets[0]?.rows.map(({ index }) => index)).toEqual(lines.map((_, row) => row));
  expect(snapshot.sheets[0]?.rows.at(-1)?.cells[1]?.value).toBe(wide);
  expect(snapshot.sheets[1]?.rows).toHaveLength(1);
});

test('an example workbook is read whole', async () => {
  const { sheets } = await read(exampleBook('malmo-2022-delar'));
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(50);
});

test('a sheet with a stray cell far out is named instead of read', async () => {
  const book = bookOf({ Budget: [[1]] });
  book.sheets[0]!.setContent(1_000_000, 100, { formula: null, value: 1 });
  session = openSession(book);
  await expect(readWorkbook()).resolves.toEqual({
    ok: false,
    error: { code: 'sheet-too-large', params: { sheet: 'Budget' } },
  });
});

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'no-access'],
  ['ItemNotFound', 'sheet-gone'],
  ['GeneralException', 'unknown'],
] as const)('%s from Excel is the problem %s', async (officeCode, code) => {
  for (const trip of [1, 2, 3]) {
    session = openSession(bookOf({ Budget: [[1]] }));
    failAt(session, trip, 0, officeCode);
    await expect(readWorkbook()).resolves.toEqual({
      ok: false,
      error: { code, params: { officeCode } },
    });
    session.close();
  }
});
