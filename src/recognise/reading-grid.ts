import type { SheetRow } from '../sheet/snapshot';
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

/** A sheet's rows with every cell read once; empty rows are left out. */
export function readGrid(sheetRows: readonly SheetRow[]): readonly ReadingRow[] {
  const rows: ReadingRow[] = [];
  for (const row of sheetRows) {
    const cells: ReadingCell[] = [];
    for (const cell of row.cells) {
      const reading = readCell(cell);
      if (reading !== null) cells.push({ column: cell.column, reading, formula: cell.formula });
    }
    if (cells.length > 0) rows.push({ index: row.index, hidden: row.hidden, cells });
  }
  return rows;
}

/** The rows of a region, cut to its columns; rows left empty fall away. */
export function cutColumns(
  rows: readonly ReadingRow[],
  left: number,
  right: number,
): readonly ReadingRow[] {
  const cut: ReadingRow[] = [];
  for (const row of rows) {
    const cells = row.cells.filter((cell) => cell.column >= left && cell.column <= right);
    if (cells.length > 0) cut.push({ ...row, cells });
  }
  return cut;
}
