import { shiftIndex, shiftSpan, type StructuralChange } from '../../sheet/structural-change';
import type { CellGrid } from '../sheet/cell-grid';
import { removeChild } from '../sheet/schema-order';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  isElement,
  localName,
  numberOf,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/element';
import { shiftRanges } from './shift-references';

/** Moves everything on the changed sheet's own part that stands at a place: cells, ranges, breaks, columns. */
export function shiftSheet(root: XmlElement, grid: CellGrid, change: StructuralChange): void {
  const renumber = (index: number): number | null => shiftIndex(index, change);
  if (change.axis === 'row') grid.renumberRows(renumber);
  else {
    grid.renumberColumns(renumber);
    shiftColumnElements(root, change);
  }
  shiftArrays(grid, change);
  shiftBreaks(childOf(root, change.axis === 'row' ? 'rowBreaks' : 'colBreaks'), change);
  for (const child of elementsOf(root)) {
    if (!UNTOUCHED.has(localName(child))) shiftRangesIn(root, child, change);
  }
  inheritStyles(grid, change);
}

/** `sheetViews` holds where a person looks, which stays. */
const UNTOUCHED = new Set(['sheetData', 'sheetViews', 'cols', 'rowBreaks', 'colBreaks']);
/** Collections that may not stand empty. */
const NOT_EMPTY = new Set([
  'mergeCells',
  'dataValidations',
  'hyperlinks',
  'ignoredErrors',
  'protectedRanges',
]);

function shiftRangesIn(parent: XmlElement, node: XmlElement, change: StructuralChange): void {
  for (const child of elementsOf(node)) shiftRangesIn(node, child, change);
  const name = localName(node);
  if (name === 'sqref') {
    node.children = [shiftRanges(textOf(node), change)];
    if (textOf(node) === '') removeChild(parent, node);
  }
  for (const attribute of ['ref', 'sqref']) {
    const ranges = attributeOf(node, attribute);
    if (ranges === undefined) continue;
    const moved = shiftRanges(ranges, change);
    if (moved === '') removeChild(parent, node);
    else setAttribute(node, attribute, moved);
  }
  if (attributeOf(node, 'count') !== undefined)
    setAttribute(node, 'count', elementsOf(node).length);
  if (NOT_EMPTY.has(name) && elementsOf(node).length === 0) removeChild(parent, node);
}

function shiftArrays(grid: CellGrid, change: StructuralChange): void {
  for (const [, { cells }] of grid.rows()) {
    for (const cell of cells.values()) {
      const formula = childOf(cell, 'f');
      const range = formula && attributeOf(formula, 'ref');
      if (formula === undefined || range === undefined) continue;
      setAttribute(formula, 'ref', shiftRanges(range, change) || undefined);
    }
  }
}

function shiftBreaks(breaks: XmlElement | undefined, change: StructuralChange): void {
  if (breaks === undefined) return;
  breaks.children = childrenOf(breaks, 'brk').filter((node) => {
    const moved = shiftIndex(numberOf(node, 'id') ?? 0, change);
    if (moved !== null) setAttribute(node, 'id', moved);
    return moved !== null;
  });
  for (const count of ['count', 'manualBreakCount']) {
    setAttribute(breaks, count, breaks.children.length);
  }
}

function shiftColumnElements(root: XmlElement, change: StructuralChange): void {
  const columns = childOf(root, 'cols');
  if (columns === undefined) return;
  columns.children = columns.children.filter((node) => {
    if (!isElement(node)) return false;
    const span = shiftSpan(
      (numberOf(node, 'min') ?? 1) - 1,
      (numberOf(node, 'max') ?? 1) - 1,
      change,
    );
    if (span === null) return false;
    setAttribute(node, 'min', span[0] + 1);
    setAttribute(node, 'max', span[1] + 1);
    return true;
  });
  if (columns.children.length === 0) removeChild(root, columns);
}

/** As in Excel, inserted rows look like the row above them, inserted columns like the column to their left. */
function inheritStyles(grid: CellGrid, { axis, at, count }: StructuralChange): void {
  if (count < 0 || at === 0) return;
  for (const [row, { cells }] of grid.rows()) {
    if (axis === 'row' && row !== at - 1) continue;
    for (const [column, cell] of [...cells]) {
      const style = attributeOf(cell, 's');
      if (style === undefined || (axis === 'column' && column !== at - 1)) continue;
      for (let step = 0; step < count; step++) {
        const made =
          axis === 'row' ? grid.obtainCell(at + step, column) : grid.obtainCell(row, at + step);
        setAttribute(made, 's', style);
      }
    }
  }
}
