import type { SheetRow } from '../../sheet/snapshot';
import { typedValue } from '../kept-inputs';

type Typed = number | string;

/** What a person has typed on the sheet with earlier periods, outside its table. */
export interface Notes {
  /** The columns beside the table, from the left: what heads each, and what it says of a row, by the row's key. */
  readonly columns: readonly {
    readonly heading: Typed | undefined;
    readonly at: (key: string) => Typed | undefined;
  }[];
  /** Rows of their own, each as its cells from the left. */
  readonly rows: readonly (readonly Typed[])[];
}

export const NO_NOTES: Notes = { columns: [], rows: [] };

/** Where the table stands on the sheet as read; rows and columns from 0. */
export interface TablePlace {
  readonly headingRow: number;
  /** The columns with the table's labels, its keys and its periods. */
  readonly columns: ReadonlySet<number>;
  /** The column where the sheet's own heading stands. */
  readonly first: number;
  readonly keyOf: (row: SheetRow) => string;
}

/** Whether a cell is a person's: above the table beside its heading, beside the table, or on a row without a key. */
function isOutside(row: SheetRow, column: number, place: TablePlace): boolean {
  if (row.index < place.headingRow) return column !== place.first;
  const isOfTable = row.index === place.headingRow || place.keyOf(row) !== '';
  return !isOfTable || !place.columns.has(column);
}

/** Everything outside the table, whose rows and columns may have been moved. */
export function notesOn(rows: readonly SheetRow[], place: TablePlace): Notes {
  const beside = new Map<number, Map<string, Typed>>();
  const headings = new Map<number, Typed>();
  const own: Typed[][] = [];
  for (const row of rows) {
    const typed = row.cells.filter(
      ({ column, value }) => value !== '' && isOutside(row, column, place),
    );
    const key = place.keyOf(row);
    if (row.index !== place.headingRow && key === '') {
      if (typed.length > 0) own.push(typed.map(typedValue));
      continue;
    }
    for (const cell of typed) {
      const column = beside.get(cell.column) ?? new Map<string, Typed>();
      beside.set(cell.column, column);
      if (key === '') headings.set(cell.column, typedValue(cell));
      else column.set(key, typedValue(cell));
    }
  }
  const columns = [...beside]
    .toSorted(([a], [b]) => a - b)
    .map(([at, byKey]) => ({ heading: headings.get(at), at: (key: string) => byKey.get(key) }));
  return { columns, rows: own };
}
