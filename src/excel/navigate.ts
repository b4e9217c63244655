import { err, ok, type Result } from '../model/result';
import { cellA1 } from '../sheet/a1';
import { problem, type ExcelProblem } from './problem';
import { runExcel } from './run';

/**
 * Shows a cell: its sheet in front, the cell selected. A hidden sheet is not shown against its owner's
 * wish: the problem `hidden-sheet` names it. Row and column from 0.
 */
export const navigate = (
  sheetName: string,
  row: number,
  column: number,
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
    sheet.getRange(cellA1(row, column)).untrack().select();
    await context.sync();
    return ok(null);
  });
