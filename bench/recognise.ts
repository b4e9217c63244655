import { DEFAULT_SETTINGS } from '../src/model/settings';
import { recognise } from '../src/recognise';
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '../src/sheet/snapshot';

/** Cells of each row: a label and five columns of figures. */
const WIDTH = 6;

const cell = (column: number, value: string | number): Cell => ({
  column,
  value,
  formula: null,
  format: 'General',
});

/** A sheet with one uppföljning of so many insatser, a sum after every tenth. */
function sheetOf(name: string, rows: number): SheetSnapshot {
  const headings = [
    'Utfall 2023-08-31',
    'Budget 2023',
    'Prognos 2023',
    'Utfall jan-aug 2022',
    'Avvikelse',
  ];
  const written: SheetRow[] = [];
  const push = (cells: readonly Cell[]): void => {
    written.push({ index: written.length, hidden: false, cells });
  };
  push([cell(0, 'Uppföljning mot budget')]);
  push(headings.map((text, place) => cell(place + 1, text)));
  push([cell(0, 'Intäkter')]);
  push([cell(0, 'Medlemsavgifter'), ...[1, 2, 3, 4, 5].map((column) => cell(column, 9_000_000))]);
  push([cell(0, 'Summa intäkter'), ...[1, 2, 3, 4, 5].map((column) => cell(column, 9_000_000))]);
  let sums = [0, 0, 0, 0, 0];
  while (written.length < rows) {
    const place = written.length % 11;
    if (place === 0) push([cell(0, `Insatser del ${written.length}`)]);
    else if (place === 10) {
      push([cell(0, 'Summa'), ...sums.map((sum, column) => cell(column + 1, sum))]);
      sums = [0, 0, 0, 0, 0];
    } else {
      const amounts = sums.map(
        (_, column) => -((written.length * 7919 + column * 104_729) % 900_001),
      );
      sums = sums.map((sum, column) => sum + (amounts[column] ?? 0));
      push([
        cell(0, `Insats ${written.length}`),
        ...amounts.map((amount, column) => cell(column + 1, amount)),
      ]);
    }
  }
  return { name, visibility: 'visible', ownKey: null, rows: written, hiddenColumns: [] };
}

function bookOf(sheets: number, rows: number): WorkbookSnapshot {
  return {
    fileName: 'bok.xlsx',
    sheets: Array.from({ length: sheets }, (_, place) => sheetOf(`Blad ${place + 1}`, rows)),
    names: [],
    externalLinks: [],
    neverCalculated: false,
  };
}

/** The best of several runs, in milliseconds. */
function time(book: WorkbookSnapshot): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    recognise(book, DEFAULT_SETTINGS);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const cellsIn = (book: WorkbookSnapshot): number =>
  book.sheets.reduce(
    (sum, sheet) => sum + sheet.rows.reduce((count, row) => count + row.cells.length, 0),
    0,
  );

const ROWS = 1000;
const small = bookOf(120_000 / WIDTH / ROWS, ROWS);
const large = bookOf(240_000 / WIDTH / ROWS, ROWS);
const long = bookOf(1, 20_000);
time(small);
const [once, twice, one] = [small, large, long].map((book) => ({
  cells: cellsIn(book),
  ms: time(book),
}));
if (once === undefined || twice === undefined || one === undefined)
  throw new Error('No measurement');
console.log(`recognise ${once.cells} cells: ${once.ms.toFixed(0)} ms`);
console.log(
  `recognise ${twice.cells} cells: ${twice.ms.toFixed(0)} ms, ${(twice.ms / once.ms).toFixed(2)} times as long`,
);
console.log(`recognise one table of 20 000 rows, ${one.cells} cells: ${one.ms.toFixed(0)} ms`);
