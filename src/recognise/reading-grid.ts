import type { SheetRow, SheetSnapshot } from '../sheet/snapshot';
import { type CellReading, readCell } from './cell-reading';

/** A row of readings: what stands in it, by ascending column. */
export interface ReadingRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: readonly ReadingCell[];
}

export interface ReadingCell {
  readonly column: number;
  readonly reading: CellReading;
  readonly formula: string | null;
}

/** Rows of a sheet past which its readings would fill the memory: the sheets are gone through one at a time. */
const MOST_KEPT = 2000;

/** Whether a sheet's readings are kept while it is gone through. */
export const keepsReadings = ({ rows }: SheetSnapshot): boolean => rows.length <= MOST_KEPT;

/** A sheet's rows with something in them. Unless they are kept, their cells are read anew at each look. */
export function readGrid(sheetRows: readonly SheetRow[], isKept: boolean): readonly ReadingRow[] {
  if (!isKept) return sheetRows.filter(holdsSomething).map((row) => new UnkeptRow(row));
  return sheetRows.flatMap((row) => {
    const cells = readCells(row);
    return cells.length === 0 ? [] : [{ index: row.index, hidden: row.hidden, cells }];
  });
}

const holdsSomething = ({ cells }: SheetRow): boolean =>
  cells.some(({ value, format }) => readCell(value, format) !== null);

function readCells(row: SheetRow): readonly ReadingCell[] {
  const cells: ReadingCell[] = [];
  for (const { column, formula, value, format } of row.cells) {
    const reading = readCell(value, format);
    if (reading !== null) cells.push({ column, reading, formula });
  }
  return cells;
}

/** A row of a long sheet, most likely a ledger: its readings would fill the memory. */
class UnkeptRow implements ReadingRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly #row: SheetRow;

  constructor(row: SheetRow) {
    this.index = row.index;
    this.hidden = row.hidden;
    this.#row = row;
  }

  get cells(): readonly ReadingCell[] {
    return readCells(this.#row);
  }
}

/** The rows of a region, cut to its columns; rows left empty fall away. */
export function cutColumns(
  rows: readonly ReadingRow[],
  left: number,
  right: number,
): readonly ReadingRow[] {
  const cut: ReadingRow[] = [];
  for (const { index, hidden, cells } of rows) {
    const within = cells.filter((cell) => cell.column >= left && cell.column <= right);
    if (within.length > 0) cut.push({ index, hidden, cells: within });
  }
  return cut;
}
