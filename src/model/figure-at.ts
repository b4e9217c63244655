import type { CellAddress } from './address';
import type { Figure, Table, TableRow } from './table';

/** A figure with the table that holds it. */
export interface PlacedFigure {
  readonly table: Table;
  readonly row: TableRow;
  /** The table's column it is read under. */
  readonly column: number;
  readonly figure: Figure;
}

/** The figure that stands in a cell, by its own address; null when no table holds one there. */
export function figureAt(
  tables: readonly Table[],
  { sheet, row, column }: CellAddress,
): PlacedFigure | null {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (const one of table.rows) {
      for (const [under, figure] of one.figures) {
        if (figure.row === row && figure.column === column)
          return { table, row: one, column: under, figure };
      }
    }
  }
  return null;
}
