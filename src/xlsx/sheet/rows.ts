import { childOf, flagOf, numberOf, setAttribute, type XmlElement } from '../xml/element';
import type { CellGrid } from './cell-grid';

/** Points of a row that nobody has set. */
const STANDARD_HEIGHT = 15;

/** A row's height in points. */
export function rowHeight(worksheet: XmlElement, grid: CellGrid, row: number): number {
  const node = grid.row(row)?.element;
  const format = childOf(worksheet, 'sheetFormatPr');
  const standard = (format && numberOf(format, 'defaultRowHeight')) ?? STANDARD_HEIGHT;
  return (node && numberOf(node, 'ht')) ?? standard;
}

/** Sets the height of rows, both included, in points. */
export function setRowHeight(grid: CellGrid, first: number, last: number, points: number): void {
  for (let row = first; row <= last; row++) {
    const { element: node } = grid.obtainRow(row);
    setAttribute(node, 'ht', points);
    setAttribute(node, 'customHeight', 1);
  }
}

export function isRowHidden(grid: CellGrid, row: number): boolean {
  const node = grid.row(row)?.element;
  return node !== undefined && flagOf(node, 'hidden');
}

export function setRowsHidden(grid: CellGrid, first: number, last: number, hidden: boolean): void {
  for (let row = first; row <= last; row++) {
    setAttribute(grid.obtainRow(row).element, 'hidden', hidden ? 1 : undefined);
  }
}
