import { HostError, invalidArgument } from '../protocol/host-error';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf, type Area } from './area';

/** Most cells that one get may ask for. */
const MOST_CELLS = 5_000_000;

/**
 * The cells of an area as rows, or null where the area is whole columns or rows, as Excel answers.
 * More cells than Excel gives at once are refused.
 */
export function gridOf<V>(
  area: Area,
  read: (row: number, column: number) => V,
  location: string,
): V[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS)
    throw new HostError('RangeExceedsLimit', location);
  const grid: V[][] = [];
  for (let row = area.range.top; row <= area.range.bottom; row += 1) {
    const cells: V[] = [];
    for (let column = area.range.left; column <= area.range.right; column += 1) {
      cells.push(read(row, column));
    }
    grid.push(cells);
  }
  return grid;
}

/** Hands out what was written cell by cell: one value for all, or a grid of the area's size. Null leaves a cell be. */
export function spread(
  area: Area,
  written: unknown,
  write: (row: number, column: number, value: unknown) => void,
  location: string,
): void {
  const { top, left, bottom, right } = area.range;
  if (!Array.isArray(written)) {
    if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument(location);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) write(row, column, written);
    }
    return;
  }
  const rows: readonly unknown[] = written;
  const fits = (row: unknown): row is readonly unknown[] =>
    Array.isArray(row) && row.length === columnsOf(area);
  if (rows.length !== rowsOf(area) || !rows.every(fits)) {
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  rows.forEach((row, y) => {
    row.forEach((value, x) => {
      if (value !== null) write(top + y, left + x, value);
    });
  });
}
