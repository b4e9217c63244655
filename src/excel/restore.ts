import { ok, type Result } from '../model/result';
import { rangeA1 } from '../sheet/a1';
import { clearSheet } from './apply-sheet';
import type { ContentMemory, Memory } from './memory';
import type { ExcelProblem } from './problem';
import { runExcel } from './run';

function refill(sheet: Excel.Worksheet, content: ContentMemory): void {
  const block = sheet.getRange(rangeA1(content.range)).untrack();
  block.setCellProperties(content.looks);
  block.numberFormat = content.formats.map((line) => [...line]);
  block.formulas = content.typed.map((line) => [...line]);
  block.setColumnProperties(content.columns);
  block.setRowProperties(content.rows);
  for (const address of content.merges) sheet.getRange(address).untrack().merge(false);
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
}

async function restore(
  context: Excel.RequestContext,
  memory: Memory,
): Promise<Result<null, ExcelProblem>> {
  const { worksheets, names } = context.workbook;
  for (const { name, formula } of memory.names) {
    if (formula === null) names.getItemOrNullObject(name).delete();
    else names.getItem(name).formula = formula;
  }
  for (const name of memory.added) worksheets.getItemOrNullObject(name).delete();
  for (const { id, content } of memory.before) {
    const sheet = worksheets.getItem(id);
    clearSheet(sheet);
    if (content !== null) refill(sheet, content);
  }
  await context.sync();
  return ok(null);
}

/**
 * *Ångra*: gives the add-in's sheets the content they had before a write, and takes away those it added.
 * Charts and print set-up on a sheet that was there before stay as last written.
 */
export const undoWrite = (memory: Memory): Promise<Result<null, ExcelProblem>> =>
  runExcel((context) => restore(context, memory));
