import type { Cell, SheetRow, SheetSnapshot } from './snapshot';

/** Looks cells of one sheet up by row and column, both from 0. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows with content, ascending. */
  readonly rows: readonly SheetRow[];
  row(index: number): SheetRow | undefined;
  cell(row: number, column: number): Cell | undefined;
}

/** A lookup over a sheet; built once, linear in its cells. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const byIndex = new Map(sheet.rows.map((row) => [row.index, row]));
  return {
    sheet,
    rows: sheet.rows,
    row: (index) => byIndex.get(index),
    cell: (row, column) => {
      const cells = byIndex.get(row)?.cells;
      return cells === undefined ? undefined : findCell(cells, column);
    },
  };
}

function findCell(cells: readonly Cell[], column: number): Cell | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined) return undefined;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
