import { err, ok, type Result } from '../model/result';
import { OWN_NAME_PREFIX } from '../sheet/snapshot';
import { sheetReferredTo } from './own-sheets';
import { problem, type ExcelProblem } from './problem';
import { runExcel } from './run';

/**
 * *Ta bort rapporten*: deletes the add-in's own sheets and the names that point at them. What else refers
 * to them is to be listed first (`referencesToReport`). Excel cannot undo a deleted sheet.
 */
export const removeReport = (): Promise<Result<readonly string[], ExcelProblem>> =>
  runExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula');
    await context.sync();
    if (workbook.protection.protected) return err(problem('protected-structure'));

    const targets = names.items.map((item) => ({
      item,
      sheet: sheetReferredTo(String(item.formula))?.toLowerCase(),
    }));
    const own = new Set(
      targets.filter(({ item }) => item.name.startsWith(OWN_NAME_PREFIX)).map(({ sheet }) => sheet),
    );
    const doomed = worksheets.items.filter(({ name }) => own.has(name.toLowerCase()));
    const remains = worksheets.items.some(
      (sheet) => !doomed.includes(sheet) && sheet.visibility === Excel.SheetVisibility.visible,
    );
    if (!remains) return err(problem('last-sheet'));
    for (const { item, sheet } of targets) {
      if (item.name.startsWith(OWN_NAME_PREFIX) || own.has(sheet)) item.delete();
    }
    for (const sheet of doomed) sheet.delete();
    await context.sync();
    return ok(doomed.map(({ name }) => name));
  });
