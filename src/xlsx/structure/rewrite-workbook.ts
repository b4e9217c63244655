import { contentTypeOf } from '../opc/content-types';
import type { Parts } from '../opc/parts';
import { relationshipsOf } from '../opc/relationships';
import { nameElements } from '../workbook/defined-names';
import { localName, walk } from '../xml/element';
import { rewriteElements, rewriteText, type Rewrite } from './rewrite-formulas';

/** A worksheet as far as a change of the whole workbook concerns it. */
export interface RewritableSheet {
  readonly name: string;
  readonly path: string;
  rewriteFormulas(rewrite: Rewrite): void;
}

/** Rewrites every formula of a workbook. Names and charts stand on no sheet, so `rewriteOn` gets null for them. */
export function rewriteWorkbook(
  parts: Parts,
  workbook: string,
  sheets: readonly RewritableSheet[],
  rewriteOn: (sheet: string | null) => Rewrite,
): void {
  for (const sheet of sheets) {
    const rewrite = rewriteOn(sheet.name);
    sheet.rewriteFormulas(rewrite);
    rewriteTables(parts, sheet.path, rewrite);
  }
  rewriteNames(parts, workbook, rewriteOn(null));
  rewriteCharts(parts, rewriteOn(null));
}

/** Rewrites the workbook's names; their references always say which sheet they mean. */
function rewriteNames(parts: Parts, workbook: string, rewrite: Rewrite): void {
  for (const node of nameElements(parts.root(workbook))) {
    rewriteText(node, rewrite, () => parts.edit(workbook));
  }
}

/** Rewrites the references of every chart; which cells a chart shows stands in its own part. */
function rewriteCharts(parts: Parts, rewrite: Rewrite): void {
  for (const path of parts.paths()) {
    if (!/\/charts\/[^/]+\.xml$/i.test(path)) continue;
    if (!(contentTypeOf(parts, path) ?? '').includes('chart')) continue;
    rewriteElements(parts.root(path), rewrite, () => parts.edit(path));
  }
}

/** Rewrites the formulas of the tables on a sheet: those of its calculated columns and totals. */
function rewriteTables(parts: Parts, sheetPath: string, rewrite: Rewrite): void {
  for (const { type, target } of relationshipsOf(parts, sheetPath)) {
    if (type !== 'table') continue;
    walk(parts.root(target), (node) => {
      if (!/^(calculatedColumn|totalsRow)Formula$/.test(localName(node))) return;
      rewriteText(node, rewrite, () => parts.edit(target));
    });
  }
}
