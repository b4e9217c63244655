import { rangeA1 } from '../sheet/a1';
import type { SheetPlan } from '../report/plan';
import { applyLayout } from './apply-layout';
import { applyStyles } from './apply-style';
import { extentOf, formatMatrix, typedMatrix } from './plan-matrix';

/** Empties a sheet of the add-in's own: cells, looks, merges, hidden columns, frozen rows, page breaks. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange().untrack();
  everything.unmerge();
  everything.clear('All');
  everything.columnHidden = false;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/**
 * Queues a whole sheet. Number formats go first: a cell that has one keeps it, where Excel otherwise
 * borrows a format from what a formula refers to.
 */
export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const block = sheet.getRange(rangeA1(extentOf(plan.cells))).untrack();
  block.numberFormat = formatMatrix(plan.cells);
  block.formulas = typedMatrix(plan.cells);
  applyStyles(sheet, plan);
  applyLayout(sheet, plan);
}
