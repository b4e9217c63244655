import type { CellRange } from '../../model/address';
import type { XmlElement } from '../xml/element';
import type { CellGrid } from './cell-grid';

/** The cells of a range that exist, with their places. */
export function* cellsIn(
  grid: CellGrid,
  { top, left, bottom, right }: CellRange,
): Generator<readonly [row: number, column: number, cell: XmlElement]> {
  for (const [row, { cells }] of grid.rows()) {
    if (row < top || row > bottom) continue;
    const columns = [...cells.keys()].filter((column) => left <= column && column <= right);
    for (const column of columns.sort((one, other) => one - other)) {
      const cell = cells.get(column);
      if (cell !== undefined) yield [row, column, cell];
    }
  }
}

/** The smallest range around cells; null for none. */
export function boundsOf(
  cells: Iterable<readonly [row: number, column: number]>,
): CellRange | null {
  let bounds: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, column] of cells) {
    bounds ??= { top: row, left: column, bottom: row, right: column };
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}
