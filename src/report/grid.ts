import type { CellRange } from '../model/address';

/** The columns of the report sheet, from 0. Column A holds the labels; nothing stands left of it. */
export const LABEL = 0;
export const FIRST_AMOUNT = 1;
export const LAST_AMOUNT = 7;
/** Marks and short words beside the amounts; the last column that is printed. */
export const MARK = 8;
/** Names the cells that a row's figures come from. */
export const SOURCE = 9;
/** Hidden: what stands in the row and which of its cells a person fills in. */
export const KEY = 10;

/** Widths in characters, from column A. They fit an A4 page in portrait at about four fifths. */
export const WIDTHS: readonly number[] = [40, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 10, 14, 40, 12];

/** The printed area of a sheet that ends at a row. */
export const printedArea = (bottom: number): CellRange => ({
  top: 0,
  left: LABEL,
  bottom,
  right: MARK,
});
