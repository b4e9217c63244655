import { err, ok, type Result } from '../model/result';
import type { CellRange } from '../model/address';
import { rangeA1 } from '../sheet/a1';
import { problem, type ExcelProblem } from './problem';
import { runExcel } from './run';

/**
 * Shows cells: their sheet in front, the cells selected, which marks them without repainting anything. A hidden
 * sheet is not shown against its owner's wish: the problem `hidden-sheet` names it.
 */
export const navigateTo = (
  sheetName: string,
  range: CellRange,
): Promise<Result<null, ExcelProblem>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return err(problem('sheet-gone', { sheet: sheetName }));
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      return err(problem('hidden-sheet', { sheet: sheetName }));
    }
    sheet.activate();
    sheet.getRange(rangeA1(range)).untrack().select();
    await context.sync();
    return ok(null);
  });

/** Shows one cell. Row and column from 0. */
export const navigate = (
  sheetName: string,
  row: number,
  column: number,
): Promise<Result<null, ExcelProblem>> =>
  navigateTo(sheetName, { top: row, left: column, bottom: row, right: column });
