import exceljs from 'exceljs';
import fc from 'fast-check';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import type { ReportPlan } from '../../src/report/plan';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { freeTitle } from '../../src/sheet/free-title';
import { readSnapshot, writePlan } from '../../src/xlsx';
import { bookLayout } from '../layouts/arbitrary';
import { renderBook } from '../layouts/render-book';

/** A workbook of a made-up förbund with its report in it. */
export interface WithReport {
  readonly bytes: Uint8Array;
  readonly plan: ReportPlan;
  /** The sheets that are the source. */
  readonly sources: readonly string[];
}

const OPTIONS = { ignoreOwnSettings: false };

/** Every amount of an economy made larger or smaller, so that sums still hold. */
function scaled(book: WorkbookSnapshot, factor: number): WorkbookSnapshot {
  const { tables } = analyse(book, OPTIONS).statements;
  const amounts = new Set(
    tables.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ figures }) =>
        [...figures.values()]
          .filter(({ quantity, asText }) => quantity === 'money' && !asText)
          .map(({ row, column }) => `${sheet}!${row}:${column}`),
      ),
    ),
  );
  const scale = (sheet: string, row: number, cell: Cell): Cell =>
    typeof cell.value === 'number' && amounts.has(`${sheet}!${row}:${cell.column}`)
      ? { ...cell, value: Math.round(cell.value * factor * 1e6) / 1e6 }
      : cell;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => scale(sheet.name, row.index, cell)),
      })),
    })),
  };
}

const FACTORS = fc.constantFrom(1, 3, 0.5, 7, 1.25, 11, 0.37);

function fill(target: exceljs.Worksheet, sheet: SheetSnapshot): void {
  for (const { index, cells } of sheet.rows) {
    for (const { column, value, formula } of cells) {
      if (typeof value === 'object') throw new Error('The economies hold no error values');
      target.getCell(index + 1, column + 1).value =
        formula === null ? value : { formula: formula.slice(1), result: value };
    }
  }
}

async function fileOf(book: WorkbookSnapshot): Promise<Uint8Array> {
  const made = new exceljs.Workbook();
  for (const sheet of book.sheets) {
    fill(
      made.addWorksheet(
        freeTitle(
          sheet.name,
          made.worksheets.map(({ name }) => name),
        ),
      ),
      sheet,
    );
  }
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** As many economies, each in a layout of its own, as files with their reports. The same seed gives the same ones. */
export async function economies(count: number, seed: number): Promise<readonly WithReport[]> {
  const made: WithReport[] = [];
  const drawn = fc.sample(fc.tuple(bookLayout, FACTORS), { seed, numRuns: count * 2 });
  for (const [layout, factor] of drawn) {
    if (made.length === count) break;
    const bytes = await fileOf(scaled(renderBook(layout).snapshot, factor));
    const read = readSnapshot(bytes, 'bok.xlsx');
    if (!read.ok) throw new Error(read.error.code);
    const plan = planReport(read.value, analyse(read.value, OPTIONS));
    // A layout can leave something that only a person can decide.
    if (!plan.ok) continue;
    const written = writePlan(bytes, plan.value);
    if (!written.ok) throw new Error(written.error.code);
    const sources = read.value.sheets.map(({ name }) => name);
    made.push({ bytes: written.value, plan: plan.value, sources });
  }
  return made;
}
