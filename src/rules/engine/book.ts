import { keepsBookSigns } from '../../model/book-signs';
import type { Settings } from '../../model/settings';
import type { Statements } from '../../model/statements';
import {
  AMOUNT_ROLES,
  type Column,
  type Figure,
  type Table,
  type TableRow,
} from '../../model/table';
import { type Flip, flippedCells } from './flips';

/** One figure in its table, row and column: the node that identities are drawn between. */
export interface Cell {
  /** Unique in the workbook; only for maps, never shown or stored. */
  readonly key: string;
  readonly at: BookTable;
  readonly row: TableRow;
  readonly column: Column;
  readonly figure: Figure;
  /** The figure as it takes part in sums: its sign is turned where the table adds it so. Öre, or a count. */
  readonly value: number;
}

/** A table with quick access to its parts. */
export interface BookTable {
  readonly table: Table;
  /** The table's id, numbered when the workbook has several of the kind: `okand-2`. */
  readonly name: string;
  readonly rowAt: ReadonlyMap<number, TableRow>;
  readonly columnAt: ReadonlyMap<number, Column>;
  /** Whether its figures are the books' own: they are never the wrong ones. */
  readonly isGiven: boolean;
  /** The figures that close their sums only with the other sign. */
  readonly flips: readonly Flip[];
  /** The same as `row:column`. */
  readonly flipped: ReadonlySet<string>;
  /** Whether every figure is taken with the other sign: the table keeps the signs of the books. */
  readonly reversed: boolean;
}

/** Everything the rules look at. */
export interface Book {
  readonly statements: Statements;
  readonly settings: Settings;
  readonly tables: readonly BookTable[];
  /** The sheet `Utfall (SIE)`, which the workbook's utfall answers to; null when there is none. */
  readonly ledger: BookTable | null;
}

/** The columns whose figures are stated amounts, so that sums must hold in them. */
export const amountColumns = (table: Table): readonly Column[] =>
  table.columns.filter(({ role }) => AMOUNT_ROLES.has(role));

/** The columns of a table none of whose headings say what they hold: insatser, kommuner or genders side by side. */
export const unnamedColumns = (table: Table): readonly Column[] =>
  amountColumns(table).length > 0
    ? []
    : table.columns.filter(({ role, period }) => role === 'okand' && period === null);

function bookTable(table: Table, name: string, isGiven: boolean): BookTable {
  const flips = isGiven ? [] : flippedCells(table, amountColumns(table));
  return {
    table,
    name,
    isGiven,
    rowAt: new Map(table.rows.map((row) => [row.index, row])),
    columnAt: new Map(table.columns.map((column) => [column.index, column])),
    flips,
    flipped: new Set(flips.map(({ row, column }) => `${row}:${column}`)),
    reversed: !isGiven && keepsBookSigns(table),
  };
}

/** The statements with indexes, and with the signs that the sums of each table need. */
export function bookOf(statements: Statements, settings: Settings): Book {
  const seen = new Map<string, number>();
  const tables = statements.tables.map((table): BookTable => {
    const count = (seen.get(table.id) ?? 0) + 1;
    seen.set(table.id, count);
    return bookTable(table, count === 1 ? table.id : `${table.id}-${count}`, false);
  });
  const { ledger } = statements;
  const given = ledger === null ? null : bookTable(ledger.table, 'sie', true);
  return { statements, settings, tables, ledger: given };
}

/** Whether a figure closes its sums only with the other sign. */
export const isFlipped = ({ flipped }: BookTable, row: TableRow, column: Column): boolean =>
  flipped.size > 0 && flipped.has(`${row.index}:${column.index}`);

/** The figure of a row in a column, or null when the cell holds none. */
export function cellOf(at: BookTable, row: TableRow, column: Column): Cell | null {
  const figure = row.figures.get(column.index);
  if (figure === undefined) return null;
  const turned = isFlipped(at, row, column) !== at.reversed;
  return {
    key: `${at.name}!${row.index}:${column.index}`,
    at,
    row,
    column,
    figure,
    value: turned ? -figure.value : figure.value,
  };
}

/** The figure of a sheet row in a column, or null. */
export function cellAt(at: BookTable, row: number, column: Column): Cell | null {
  const found = at.rowAt.get(row);
  return found === undefined ? null : cellOf(at, found, column);
}

/** The first row with a template key, or null. */
export const rowWith = (at: BookTable, key: string): TableRow | null =>
  at.table.rows.find((row) => row.key === key) ?? null;

/** Whether a cell holds something that is no figure: a sum it takes part in cannot be told. */
export const isUnknown = ({ table, rowAt }: BookTable, row: number, column: number): boolean =>
  rowAt.get(row)?.texts.has(column) === true ||
  table.faults.some((fault) => fault.row === row && fault.column === column);
