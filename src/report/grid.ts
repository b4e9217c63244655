import type { CellRange } from '../model/address';
import type { CellPlan } from './plan';

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

/** Widths in characters, from column A. They fit an A4 page in portrait at nearly nine tenths. */
const WIDTHS: readonly number[] = [31, 9.9, 9.9, 9.9, 9.9, 9.9, 9.9, 9.9, 11.5, 40, 12];

/** The page's margins in inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.75 } as const;
const A4 = { width: 595, height: 842 } as const;
const POINTS_PER_INCH = 72;

/** The width of a column of n characters in points: 7 pixels a character and 5 around it, of 4/3 to the point. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What a column of n characters leaves for its text, in points. */
export const textPoints = (characters: number): number => characters * 7 * 0.75;

/** Points of text height on a page at the scale that the columns' widths leave it, a little kept in reserve. */
export function pagePoints(widths: readonly number[]): number {
  const used = widths.slice(0, MARK + 1).reduce((total, width) => total + columnPoints(width), 0);
  const room = A4.width - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH;
  const height = A4.height - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH;
  return (height / Math.min(1, room / used)) * 0.98;
}

/** The widest number, in characters, that an amount column holds without being widened. */
const FITS = 11;

/** The columns' widths; an amount column that holds wider numbers than usual is widened, so that none becomes ####. */
export function columnWidths(cells: readonly CellPlan[]): readonly number[] {
  const widths = [...WIDTHS];
  for (const { column, content, style } of cells) {
    if (column < FIRST_AMOUNT || column > LAST_AMOUNT || !style.startsWith('amount')) continue;
    const value = content.kind === 'text' ? null : content.value;
    if (typeof value !== 'number') continue;
    const digits = String(Math.round(Math.abs(value))).length;
    // Thousands are set apart, and a minus may stand before.
    const characters = digits + Math.floor((digits - 1) / 3) + 1;
    const wanted = (WIDTHS[column] ?? 0) + Math.max(0, characters - FITS);
    widths[column] = Math.max(widths[column] ?? 0, wanted);
  }
  return widths;
}

/** The width of an amount column before any is widened, as headings are fitted to it. */
export const AMOUNT_TEXT_POINTS = textPoints(WIDTHS[FIRST_AMOUNT] ?? 0);

/** The printed area of a sheet that ends at a row. */
export const printedArea = (bottom: number): CellRange => ({
  top: 0,
  left: LABEL,
  bottom,
  right: MARK,
});
