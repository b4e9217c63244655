import type { ReportPlan, SheetPlan } from '../../report/plan';
import { columnLetters, quoteSheet } from '../../sheet/a1';
import { precedentsOf } from '../../sheet/references';
import { sameSheet } from '../../sheet/structural-change';
import type { XlsxPackage } from '../package';
import { ownName } from '../workbook/own-sheets';
import type { Worksheet } from '../worksheet';

/**
 * Gives the written sheets their hidden names and the key figures theirs. A person's own name that happens to be
 * called the same, and points at another sheet, is left alone.
 */
export function writeNames(
  book: XlsxPackage,
  plan: ReportPlan,
  sheets: ReadonlyMap<SheetPlan['key'], Worksheet>,
): void {
  for (const [key, sheet] of sheets) {
    const refersTo = `${quoteSheet(sheet.name)}!$A$1`;
    book.setName({ name: ownName(key), refersTo, hidden: true, sheet: null });
  }
  const written = [...sheets.values()].map(({ name }) => name);
  for (const { name, sheet: key, row, column } of plan.names) {
    const sheet = sheets.get(key);
    if (sheet === undefined || isForeign(book, name, written)) continue;
    const refersTo = `${quoteSheet(sheet.name)}!$${columnLetters(column)}$${row + 1}`;
    book.setName({ name, refersTo, hidden: false, sheet: null });
  }
}

function isForeign(book: XlsxPackage, name: string, written: readonly string[]): boolean {
  const present = book.names.find(
    (each) => each.sheet === null && each.name.toLowerCase() === name.toLowerCase(),
  );
  const target = present && precedentsOf(present.refersTo, '')[0]?.sheet;
  return target !== undefined && !written.some((sheet) => sameSheet(sheet, target));
}
