import { err, ok, type Result } from '../model/result';
import type { ReportPlan, SheetPlan } from '../report/plan';
import { freeTitle } from '../sheet/free-title';
import { guarded } from './guard';
import { XlsxPackage } from './package';
import { carriesMacros, storeAs, type StoredKind } from './plan/store-as';
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
 * Writes a plan into a workbook and returns the new file: an .xlsx, or an .xlsm with the source's macros as they are. A planned sheet goes where its hidden name points, else
 * it is added last. Formulas get the plan's own values. The sheets of the source and every other part keep their
 * bytes; so does which sheet is shown first, since that is written on the sheets themselves.
 */
export function writePlan(
  bytes: Uint8Array,
  plan: ReportPlan,
  kind: StoredKind = 'xlsx',
): Result<Uint8Array, UnreadableProblem | UnwritableProblem> {
  const written = guarded(() => write(new XlsxPackage(bytes), plan, kind));
  return written.ok ? written.value : written;
}

/** Whether a workbook that can be read carries macros. */
export function hasMacros(bytes: Uint8Array): boolean {
  const found = guarded(() => {
    const book = new XlsxPackage(bytes);
    return carriesMacros(book.parts, book.workbook);
  });
  return found.ok && found.value;
}

function write(
  book: XlsxPackage,
  plan: ReportPlan,
  kind: StoredKind,
): Result<Uint8Array, UnwritableProblem> {
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
  storeAs(book.parts, book.workbook, kind);
  return ok(book.save());
}
