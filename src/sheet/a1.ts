import type { CellRange } from '../model/address';

/** Column index from 0 as letters: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column letters as an index from 0: `A` → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell as A1 without `$`: (13, 2) → `C14`. Row and column from 0. */
export const cellA1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A range as A1: `A1:D9`, or one cell. */
export function rangeA1(range: CellRange): string {
  const first = cellA1(range.top, range.left);
  const last = cellA1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Reads `C14`, `$C$14` or `A1:D9`; null when the text is none of them. */
export function parseA1(text: string): CellRange | null {
  const match = A1.exec(text);
  if (match === null) return null;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnIndex(column1), columnIndex(column2)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** A sheet's name as it stands before `!` in a formula; always quoted, `'` doubled, so that no name can break out. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A reference to one cell on a named sheet: `'Budget 2022'!C14`. */
export const referenceTo = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!${cellA1(row, column)}`;
