import type { NamePlan } from '../report/plan';
import { cellA1, quoteSheet } from '../sheet/a1';
import { ownNameOf, sheetReferredTo } from './own-sheets';

/** A name that a write sets: what it points at, and the reference it has now (null: it is not there). */
export interface NameWrite {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly formula: string | null;
  readonly hidden: boolean;
}

/** A name as the workbook has it; the formula with its leading `=`. */
export interface NameNow {
  readonly name: string;
  readonly formula: string;
}

const absolute = (row: number, column: number): string =>
  cellA1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/**
 * The names a plan needs: one hidden name a sheet and the key figures. A person's own name that happens to
 * be called the same, and points at another sheet, is left alone.
 */
export function namesToWrite(
  sheets: readonly { readonly key: string; readonly name: string }[],
  figures: readonly NamePlan[],
  present: readonly NameNow[],
): NameWrite[] {
  const titles = new Map(sheets.map(({ key, name }) => [key, name]));
  const now = new Map(present.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const wanted = [
    ...sheets.map(({ key }) => ({ name: ownNameOf(key), key, row: 0, column: 0, hidden: true })),
    ...figures.map(({ name, sheet, row, column }) => ({
      name,
      key: sheet,
      row,
      column,
      hidden: false,
    })),
  ];
  return wanted.flatMap(({ name, key, row, column, hidden }) => {
    const sheet = titles.get(key);
    const formula = now.get(name.toLowerCase()) ?? null;
    const target = formula === null ? null : sheetReferredTo(formula);
    const isForeign = target !== null && ![...titles.values()].includes(target);
    if (sheet === undefined || isForeign) return [];
    return [{ name, sheet, address: absolute(row, column), formula, hidden }];
  });
}

/** Queues the names; the sheets must be there by then. */
export function applyNames(context: Excel.RequestContext, writes: readonly NameWrite[]): void {
  const { names, worksheets } = context.workbook;
  for (const { name, sheet, address, formula, hidden } of writes) {
    if (formula === null) {
      const added = names.add(name, worksheets.getItem(sheet).getRange(address).untrack());
      if (hidden) added.visible = false;
    } else {
      names.getItem(name).formula = `=${quoteSheet(sheet)}!${address}`;
    }
  }
}
