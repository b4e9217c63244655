import { ok, type Result } from '../model/result';
import type { ExcelProblem } from './problem';
import { runExcel } from './run';

/** `triggerSource` came with ExcelApi 1.14; before that the add-in's own writes cannot be told apart. */
const isOwnWrite = (event: { readonly triggerSource?: string }): boolean =>
  event.triggerSource === 'ThisLocalAddin';

/**
 * Calls `onChange` whenever someone else changes a cell, adds or deletes a sheet: what was found is then old.
 * Other people's edits in a shared workbook are told of too. The listener lives as long as the runtime.
 */
export const onWorkbookChanged = (onChange: () => void): Promise<Result<null, ExcelProblem>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      if (!isOwnWrite(event)) onChange();
      return Promise.resolve();
    });
    worksheets.onDeleted.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return ok(null);
  });
