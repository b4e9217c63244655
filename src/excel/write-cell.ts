import type { CellAddress } from '../model/address';
import { err, ok, type Result } from '../model/result';
import { cellA1 } from '../sheet/a1';
import { problem, type ExcelProblem } from './problem';
import { runExcel } from './run';
import { typedAsText } from './typed-text';

/**
 * Writes a formula (with its leading `=`) or a constant into one cell and gives what stood there, as it can be
 * written back. What the cell holds must be `expected` where that is given; else the problem is `cell-changed`.
 */
export const writeCell = (
  { sheet, row, column }: CellAddress,
  typed: string | number | boolean,
  expected?: string | number | boolean,
): Promise<Result<string | number | boolean, ExcelProblem>> =>
  runExcel(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    const cell = target.getRange(cellA1(row, column)).untrack();
    cell.load('formulas');
    await context.sync();
    if (target.isNullObject) return err(problem('sheet-gone', { sheet }));
    const before = cell.formulas[0]?.[0] as string | number | boolean;
    if (expected !== undefined && before !== expected) {
      return err(problem('cell-changed', { place: `${sheet}!${cellA1(row, column)}` }));
    }
    // What is untracked cannot be used after the request it was read in.
    target.getRange(cellA1(row, column)).untrack().formulas = [[typed]];
    await context.sync();
    return ok(before);
  });

/** Writes a text that stays text, whatever it begins with. */
export const writeText = (
  address: CellAddress,
  text: string,
): Promise<Result<string | number | boolean, ExcelProblem>> =>
  writeCell(address, typedAsText(text));
