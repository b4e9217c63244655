import type { CellFormulas } from '../sheet/cell-formula';
import type { CellGrid } from '../sheet/cell-grid';
import {
  attributeOf,
  childOf,
  elementsOf,
  localName,
  setAttribute,
  textOf,
  walk,
  type XmlElement,
} from '../xml/element';

/** Gives a formula (without `=`) in its new form; the same text when nothing changes. */
export type Rewrite = (formula: string) => string;

/** Elements outside the cells that hold a formula: conditional formats, validations, their extensions. */
const FORMULA_ELEMENTS = new Set(['formula', 'formula1', 'formula2', 'f']);

/**
 * Rewrites every formula of a worksheet. `edit` is called once before the first change, so that a sheet without one
 * keeps its bytes. Groups that share a formula are given one each when one of them changes.
 */
export function rewriteSheet(
  root: XmlElement,
  grid: CellGrid,
  formulas: CellFormulas,
  rewrite: Rewrite,
  edit: () => void,
): void {
  const changed = changedCells(grid, formulas, rewrite);
  if (changed.size > 0) {
    edit();
    formulas.unshare();
    for (const [formula, text] of changed) formula.children = [text];
  }
  rewriteElements(root, rewrite, edit);
}

function changedCells(
  grid: CellGrid,
  formulas: CellFormulas,
  rewrite: Rewrite,
): Map<XmlElement, string> {
  const changed = new Map<XmlElement, string>();
  for (const [row, { cells }] of grid.rows()) {
    for (const [column, cell] of cells) {
      const element = childOf(cell, 'f');
      const formula = element && formulas.at(row, column)?.slice(1);
      if (element === undefined || formula === undefined) continue;
      const text = rewrite(formula);
      if (text !== formula) changed.set(element, text);
    }
  }
  return changed;
}

/** Rewrites the formulas in a part's elements, those of cells left out. */
export function rewriteElements(root: XmlElement, rewrite: Rewrite, edit: () => void): void {
  for (const child of elementsOf(root)) {
    if (localName(child) === 'sheetData') continue;
    walk(child, (node) => {
      const name = localName(node);
      if (name === 'hyperlink') rewriteLink(node, rewrite, edit);
      else if (FORMULA_ELEMENTS.has(name)) rewriteText(node, rewrite, edit);
    });
  }
}

/** Rewrites the formula that is an element's text. */
export function rewriteText(node: XmlElement, rewrite: Rewrite, edit: () => void): void {
  const formula = textOf(node);
  const text = rewrite(formula);
  if (text === formula) return;
  edit();
  node.children = [text];
}

function rewriteLink(node: XmlElement, rewrite: Rewrite, edit: () => void): void {
  const location = attributeOf(node, 'location');
  if (location === undefined) return;
  const moved = rewrite(location);
  if (moved === location) return;
  edit();
  setAttribute(node, 'location', moved);
}
