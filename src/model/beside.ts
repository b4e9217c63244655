/** The half of a table that stands beside the other on the sheet, and is read as if it stood below it. */
export interface Beside {
  /** The number of its first row: its rows are counted in before the first half's row of this sheet row. */
  readonly from: number;
  /** How many numbers its rows take. */
  readonly rows: number;
  /** The sheet row of its first row, from 0. */
  readonly top: number;
  /** The sheet columns of its cells, by the column of the other half that says the same. Others keep their own. */
  readonly columns: ReadonlyMap<number, number>;
}

/** Where on the sheet a row of a table, by its number, and a column of it meet. Rows and columns count from 0. */
export function sheetCell(
  { beside }: { readonly beside: Beside | null },
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  if (beside === null || row < beside.from) return { row, column };
  const { from, rows, top, columns } = beside;
  if (row >= from + rows) return { row: row - rows, column };
  return { row: row - from + top, column: columns.get(column) ?? column };
}
