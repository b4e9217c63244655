import { quoteSheet } from './a1';
import { sameSheet } from './structural-change';
import { LOST, mapReferences, writeArea } from './references';

/** A formula after a sheet got another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, ({ prefix, area }) => {
    if (prefix === null || prefix.external) return null;
    const names = [prefix.sheet, ...(prefix.last === null ? [] : [prefix.last])];
    if (!names.some((name) => sameSheet(name, from))) return null;
    const renamed = names.map((name) => (sameSheet(name, from) ? to : name));
    return `${quoteSheet(renamed.join(':'))}!${area === null ? '' : writeArea(area)}`;
  });
}

/** A formula after a sheet was deleted: what referred to it is lost. */
export function loseSheetInFormula(formula: string, sheet: string): string {
  return mapReferences(formula, ({ prefix }) => {
    if (prefix === null || prefix.external) return null;
    const named = sameSheet(prefix.sheet, sheet) || sameSheet(prefix.last ?? '', sheet);
    return named ? LOST : null;
  });
}
