import type { CellRange } from '../model/address';
import { cellA1, rangeA1 } from '../sheet/a1';
import type { Say } from './say';

/** A cell as a person finds it: `Budget 2022!C14`. */
export const cellPlace = (sheet: string, row: number, column: number): string =>
  `${sheet}!${cellA1(row, column)}`;

/** A range, or the whole sheet. */
export const rangePlace = (sheet: string, range: CellRange | null, say: Say): string =>
  range === null ? say('understood.wholeSheet', { sheet }) : `${sheet}!${rangeA1(range)}`;
