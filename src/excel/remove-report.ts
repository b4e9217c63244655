import { err, ok, type Result } from '../model/result';
import { OWN_NAME_PREFIX } from '../sheet/snapshot';
import { isRemovable, sheetReferredTo } from './own-sheets';
import { problem, type ExcelProblem } from './problem';
import { runExcel } from './run';

const ownKeyOf = (name: string): string | null =>
  name.startsWith(OWN_NAME_PREFIX) ? name.slice(OWN_NAME_PREFIX.length) : null;

/**
 * *Ta bort rapporten*: deletes those of the add-in's own sheets whose keys are given, where they may go (`isRemovable`),
 * and the names that point at them; gives what the sheets were called. What else refers to them is to be listed first
 * (`referencesTo`). Excel cannot undo a deleted sheet.
 */
export const removeReport = (
  keys: readonly string[],
): Promise<Result<readonly string[], ExcelProblem>> =>
  runExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula');
    await context.sync();
    if (workbook.protection.protected) return err(problem('protected-structure'));

    const targets = names.items.map((item) => ({
      item,
      sheet: sheetReferredTo(String(item.formula))?.toLowerCase() ?? null,
      ownKey: ownKeyOf(item.name),
    }));
    const going = new Set(
      targets.flatMap(({ ownKey, sheet }) =>
        ownKey !== null && isRemovable(ownKey) && keys.includes(ownKey) ? [sheet] : [],
      ),
    );
    const doomed = worksheets.items.filter(({ name }) => going.has(name.toLowerCase()));
    const remains = worksheets.items.some(
      (sheet) => !doomed.includes(sheet) && sheet.visibility === Excel.SheetVisibility.visible,
    );
    if (!remains) return err(problem('last-sheet'));
    for (const { item, sheet, ownKey } of targets) {
      const isLost = sheet === null ? ownKey !== null : going.has(sheet);
      if (isLost) item.delete();
    }
    for (const sheet of doomed) sheet.delete();
    await context.sync();
    return ok(doomed.map(({ name }) => name));
  });
