import type { Shown } from '../../model/finding';
import type { Quantity } from '../../model/table';
import { cellA1 } from '../../sheet/a1';
import type { BookTable, Cell } from './book';
import type { Place } from './rule';

/** The place of a figure. */
export const placeOf = (cell: Cell): Place => ({
  at: cell.at,
  row: cell.row,
  column: cell.column,
  cell: { row: cell.figure.row, column: cell.figure.column },
});

/** The place of a table as a whole: its first cell. */
export const placeOfTable = (at: BookTable, detail?: string): Place => ({
  at,
  row: null,
  column: null,
  cell: { row: at.table.range.top, column: at.table.range.left },
  ...(detail === undefined ? {} : { detail }),
});

/** Something missing: it has no place but the table it belongs to. */
export const nowhere = (at: BookTable | null, detail: string): Place => ({
  at,
  row: null,
  column: null,
  cell: null,
  detail,
});

/** A value in the measure of a figure. */
export function shown(value: number, quantity: Quantity): Shown {
  switch (quantity) {
    case 'money':
      return { kind: 'money', ore: Math.round(value) };
    case 'percent':
      return { kind: 'percent', percent: value };
    case 'count':
      return { kind: 'count', count: value };
  }
}

/** A value to the nearest step (a power of ten), without binary remainders: (58.333, 0.1) → 58.3. */
export const toStep = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toFixed(Math.max(0, Math.round(-Math.log10(step)))));

/** A figure as it is printed, sign and all. */
export const printed = (cell: Cell): Shown => shown(cell.figure.value, cell.figure.quantity);

/** Sheet and address as a person writes them: `Budget 2022!C14`. For messages, never for formulas. */
export const addressOf = (cell: Cell): string =>
  `${cell.at.table.sheet}!${cellA1(cell.figure.row, cell.figure.column)}`;

/** What a person calls a row: its label, or the address where it has none. */
export const nameOf = (cell: Cell): string =>
  cell.row.label || cellA1(cell.figure.row, cell.figure.column);

/** What a person calls a column: its heading, or its letter's address where it has none. */
export const columnName = (cell: Cell): string =>
  cell.column.heading || cellA1(cell.figure.row, cell.figure.column);
