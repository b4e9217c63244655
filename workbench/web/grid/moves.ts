import type { CellRange } from '../../../src/model/address';
import type { BookSheet } from '../../engine/book';
import type { Geometry } from './geometry';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const clamp = (value: number, last: number): number => Math.min(Math.max(0, value), last);

/** The next place in a direction, over hidden rows and columns. */
export function step({ rows, columns }: Geometry, from: Place, down: number, right: number): Place {
  let { row, column } = from;
  const [ahead, aside] = [Math.sign(down), Math.sign(right)];
  for (let left = Math.abs(down); left > 0 && row + ahead >= 0 && row + ahead < rows.count;) {
    row += ahead;
    if (rows.size(row) > 0) left -= 1;
  }
  for (
    let left = Math.abs(right);
    left > 0 && column + aside >= 0 && column + aside < columns.count;
  ) {
    column += aside;
    if (columns.size(column) > 0) left -= 1;
  }
  return { row: clamp(row, rows.count - 1), column: clamp(column, columns.count - 1) };
}

const isFilled = (sheet: BookSheet, { row, column }: Place): boolean =>
  sheet.content(row, column).value !== null;

/** As Ctrl+arrow: to the end of a filled run, or to the next filled cell. */
export function leap(
  sheet: BookSheet,
  geometry: Geometry,
  from: Place,
  down: number,
  right: number,
): Place {
  const isLast = (at: Place, next: Place): boolean =>
    at.row === next.row && at.column === next.column;
  let at = step(geometry, from, down, right);
  const running = isFilled(sheet, from) && isFilled(sheet, at);
  for (;;) {
    const next = step(geometry, at, down, right);
    if (isLast(at, next)) return at;
    if (running ? !isFilled(sheet, next) : isFilled(sheet, at)) return at;
    at = next;
  }
}

/** The range between two places. */
export const between = (one: Place, other: Place): CellRange => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});
