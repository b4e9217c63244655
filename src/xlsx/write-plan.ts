import { err, ok, type Result } from '../model/result';
import type { ReportPlan, SheetPlan } from '../report/plan';
import { freeTitle } from '../sheet/free-title';
import { guarded } from './guard';
import { XlsxPackage } from './package';
import { storeAsXlsx } from './plan/store-as-xlsx';
import { writeNames } from './plan/write-names';
import { writeSheet } from './plan/write-sheet';
import type { UnreadableProblem } from './problem';
import { ownSheets } from './workbook/own-sheets';
import type { Worksheet } from './worksheet';

/** Why a plan cannot be written into a workbook that can be read. */
export interface UnwritableProblem {
  readonly code: 'structure-protected';
  readonly detail: string;
}

/**
 * Writes a plan into a workbook and returns the new .xlsx. A planned sheet goes where its hidden name points, else
 * it is added last. Formulas get the plan's own values. The sheets of the source and every other part keep their
 * bytes; so does which sheet is shown first, since that is written on the sheets themselves.
 */
export function writePlan(
  bytes: Uint8Array,
  plan: ReportPlan,
): Result<Uint8Array, UnreadableProblem | UnwritableProblem> {
  const written = guarded(() => write(new XlsxPackage(bytes), plan));
  return written.ok ? written.value : written;
}

function write(book: XlsxPackage, plan: ReportPlan): Result<Uint8Array, UnwritableProblem> {
  const own = ownSheets(book.names);
  const existing = new Map(book.sheets.map((sheet) => [own.get(sheet.name.toLowerCase()), sheet]));
  const isAdded = ({ key }: SheetPlan): boolean => !existing.has(key);
  if (book.isStructureProtected && plan.sheets.some(isAdded)) {
    return err({ code: 'structure-protected', detail: 'workbookProtection' });
  }
  const sheets = new Map<SheetPlan['key'], Worksheet>();
  for (const { key, title } of plan.sheets) {
    sheets.set(key, existing.get(key) ?? book.addSheet(freeTitle(title, book.tabNames)));
  }
  for (const planned of plan.sheets) {
    const sheet = sheets.get(planned.key);
    if (sheet !== undefined) writeSheet(sheet, planned);
  }
  writeNames(book, plan, sheets);
  storeAsXlsx(book.parts, book.workbook);
  return ok(book.save());
}
