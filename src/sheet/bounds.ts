import { columnIndex } from './a1';
import type { Area, Bound } from './formula-piece';

/** The size of a worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** The bounds of one cell. */
export interface CellBounds {
  readonly row: Bound;
  readonly column: Bound;
}

/** The area from one cell to another, or of one cell. */
export const areaOf = (first: CellBounds, last: CellBounds, single: boolean): Area => ({
  rows: [first.row, last.row],
  columns: [first.column, last.column],
  single,
});

/** Two bounds, or null unless both are there. */
export const bounds = (first: Bound | null, last: Bound | null): [Bound, Bound] | null =>
  first === null || last === null ? null : [first, last];

export function readCell(word: string): CellBounds | null {
  const match = CELL.exec(word);
  if (match === null) return null;
  const column = readColumn(`${match[1] ?? ''}${match[2] ?? ''}`);
  const row = readRow(`${match[3] ?? ''}${match[4] ?? ''}`);
  return column && row && { row, column };
}

export function readColumn(word: string): Bound | null {
  const match = COLUMN.exec(word);
  const index = match === null ? COLUMNS : columnIndex(match[2] ?? '');
  return index < COLUMNS ? { index, fixed: match?.[1] === '$' } : null;
}

export function readRow(word: string): Bound | null {
  const match = ROW.exec(word);
  const index = match === null ? ROWS : Number(match[2]) - 1;
  return index >= 0 && index < ROWS ? { index, fixed: match?.[1] === '$' } : null;
}
