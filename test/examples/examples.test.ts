import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { readCaseTable, type CaseTable } from '../../scripts/examples/case-table';
import { WORKBOOKS } from '../../scripts/examples/layouts';
import { buildWorkbook } from '../../scripts/examples/workbook';

const ROOT = join(__dirname, '..', '..');
const CASES = join(ROOT, 'test', 'cases');
const folders = readdirSync(CASES);
const tables = folders.flatMap((folder) =>
  readdirSync(join(CASES, folder)).map((file) => ({ folder, table: file.replace(/\.tsv$/, '') })),
);

const committed = (folder: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, 'examples', `${folder}.xlsx`)));

/** The rule for the examples: digits, spaces, minus and comma alone are a number, save a date and one slip. */
function wanted(printed: string): number | string | null {
  if (printed === '') return null;
  const isNumber = /^[\d ,-]+$/.test(printed) && !/\d{4}-\d{2}-\d{2}/.test(printed);
  return isNumber && printed !== '5 82 1961'
    ? Number(printed.replace(/ /g, '').replace(',', '.'))
    : printed;
}

type Value = number | string | null;

function valueOf(cell: ExcelJS.Cell): Value {
  if (cell.isMerged && cell.master !== cell) return null;
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`${cell.address} holds ${JSON.stringify(value)}`);
}

async function gridsOf(folder: string): Promise<readonly (readonly (readonly Value[])[])[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(ROOT, 'examples', `${folder}.xlsx`));
  return workbook.worksheets.map((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (__, column) =>
        valueOf(sheet.getCell(row + 1, column + 1)),
      ),
    ),
  );
}

function holds(grid: readonly (readonly Value[])[], table: CaseTable): boolean {
  const columns = Math.max(...grid.map((row) => row.length));
  return grid.some((_, top) =>
    Array.from({ length: columns }, (__, left) => left).some((left) =>
      table.every((cells, row) =>
        cells.every(
          (printed, column) => (grid[top + row]?.[left + column] ?? null) === wanted(printed),
        ),
      ),
    ),
  );
}

test('there is one workbook for each published report', () => {
  expect(readdirSync(join(ROOT, 'examples')).sort()).toEqual(
    folders.map((folder) => `${folder}.xlsx`).sort(),
  );
  expect(WORKBOOKS.map(({ folder }) => folder).sort()).toEqual([...folders].sort());
});

test.each(WORKBOOKS)('$folder.xlsx is what the script makes', async (layout) => {
  const made = unzipSync(await buildWorkbook(layout, CASES));
  const kept = unzipSync(committed(layout.folder));
  expect(Object.keys(kept)).toEqual(Object.keys(made));
  for (const [part, bytes] of Object.entries(made)) {
    expect(Buffer.from(kept[part]!).toString()).toBe(Buffer.from(bytes).toString());
  }
});

test.each(tables)('$folder.xlsx holds every printed cell of $table', async ({ folder, table }) => {
  const printed = readCaseTable(CASES, folder, table);
  const grids = await gridsOf(folder);
  expect(grids.filter((grid) => holds(grid, printed))).toHaveLength(1);
});

test('a total that its rows do not give stays the printed constant, and one they give is a formula', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(ROOT, 'examples', 'samsund-2023-delar.xlsx'));
  const sheet = workbook.getWorksheet('Ekonomisk redovisning')!;
  const totals = sheet
    .getColumn(2)
    .values.flatMap((label, row) => (label === 'Totalt' ? [row] : []))
    .map((row) => [sheet.getCell(row, 3), sheet.getCell(row, 4)]);
  expect(totals.map((cells) => cells.map((cell) => cell.type === ExcelJS.ValueType.Formula))).toEqual(
    [
      [true, true],
      [false, true],
    ],
  );
  expect(totals[1]![0]!.value).toBe(10_759_000);
});
