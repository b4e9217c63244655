import type { CellAddress } from '../model/address';
import { err, ok, type Result } from '../model/result';
import { parseA1 } from '../sheet/a1';
import type { SheetSnapshot } from '../sheet/snapshot';
import { rowsOfBlock } from './cell-reading';
import { ownNameOf, sheetReferredTo } from './own-sheets';
import { problem, type ExcelProblem } from './problem';
import { runExcel } from './run';

/** Calls `onMove` whenever another cell or sheet is chosen. It reads nothing; the listener lives as long as the runtime. */
export const onSelectionMoved = (onMove: () => void): Promise<Result<null, ExcelProblem>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const moved = (): Promise<void> => {
      onMove();
      return Promise.resolve();
    };
    worksheets.onSelectionChanged.add(moved);
    worksheets.onActivated.add(moved);
    await context.sync();
    return ok(null);
  });

/** The cell that the person stands in, in one round trip. */
export const selectedCell = (): Promise<Result<CellAddress, ExcelProblem>> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().untrack();
    cell.load('address,rowIndex,columnIndex');
    await context.sync();
    const { address, rowIndex, columnIndex } = cell;
    const sheet = sheetReferredTo(address) ?? '';
    return ok({ sheet, row: rowIndex, column: columnIndex });
  });

/** The report as it stands, in two round trips; null when the workbook has none. Changes nothing. */
export const readReport = (): Promise<Result<SheetSnapshot | null, ExcelProblem>> =>
  runExcel(async (context) => {
    const ownKey = 'delarsrapport';
    const { names, worksheets } = context.workbook;
    const own = names.getItemOrNullObject(ownNameOf(ownKey)).load('formula');
    await context.sync();
    const title = own.isNullObject ? null : sheetReferredTo(String(own.formula));
    if (title === null) return ok(null);
    const sheet = worksheets.getItemOrNullObject(title).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('address,values,formulas');
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return ok(null);
    const area = parseA1(used.address.slice(used.address.lastIndexOf('!') + 1));
    if (area === null) return err(problem('sheet-gone', { sheet: title }));
    const { values, formulas } = used;
    const block = { top: area.top, left: area.left, values, formulas, formats: [] };
    const rows = rowsOfBlock(block, () => false);
    return ok({ name: sheet.name, visibility: 'visible', ownKey, rows, hiddenColumns: [] });
  });
