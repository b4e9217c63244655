import type { CellRange } from '../../src/model/address';
import type { CellValue } from '../../src/sheet/snapshot';
import type { Look } from './look';

/** What a cell holds. An empty cell has neither formula nor value. */
export interface Content {
  /** In en-US with its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly value: CellValue | null;
  /** Kept as text by a leading apostrophe. */
  readonly quoted?: boolean;
}

export const EMPTY: Content = { formula: null, value: null };

/** A name of the workbook, or of one sheet. */
export interface BookName {
  readonly name: string;
  /** In en-US without the leading `=`. */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** The sheet it is local to, or null. */
  readonly sheet: string | null;
}

/** How a sheet prints. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'a4' | 'other';
  /** Pages wide and high when fitted to pages, 0 for as many as needed; null when not fitted. */
  readonly fit: { readonly wide: number; readonly high: number } | null;
  readonly area: CellRange | null;
  /** Rows repeated on every page, both included. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: string;
}

/** How a sheet prints that nobody has set up. */
export const PLAIN_PRINT: PrintSetup = {
  orientation: 'portrait',
  paper: 'other',
  fit: null,
  area: null,
  titleRows: null,
  footer: '',
};

/** A line or a set of columns of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: CellRange;
  readonly categories: CellRange | null;
}

/** A chart, as far as the add-in makes one; its data stands on its own sheet. */
export interface BookChart {
  readonly id: string;
  readonly name: string;
  readonly kind: 'columns' | 'bars' | 'line';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly anchor: CellRange;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet of an open book. Rows and columns count from 0. */
export interface BookSheet {
  /** Never changes while the book is open. */
  readonly id: string;
  readonly name: string;
  visibility: Visibility;
  /** RRGGBB, or null for none. */
  tabColor: string | null;
  showGridlines: boolean;
  frozenRows: number;
  readonly isProtected: boolean;
  readonly merges: readonly CellRange[];
  print: PrintSetup;
  /** Rows (from 0) before which a page begins. */
  pageBreaks: readonly number[];
  readonly charts: readonly BookChart[];

  content(row: number, column: number): Content;
  setContent(row: number, column: number, content: Content): void;
  /** The smallest rectangle around everything used; `valuesOnly` leaves out cells that are only formatted. */
  used(valuesOnly: boolean): CellRange | null;
  look(row: number, column: number): Look;
  setLook(range: CellRange, change: Partial<Look>): void;
  /** Removes every format of a range. */
  clearLook(range: CellRange): void;
  /** Width in characters of the standard font. */
  columnWidth(column: number): number;
  setColumnWidth(first: number, last: number, characters: number): void;
  /** Height in points. */
  rowHeight(row: number): number;
  setRowHeight(first: number, last: number, points: number): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  merge(range: CellRange): void;
  unmerge(range: CellRange): void;
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  /** Adds a chart, or replaces the one with the same id. */
  putChart(chart: BookChart): void;
  deleteChart(id: string): void;
}

/** An open workbook that calculates: the one thing the object model and the grid stand on. */
export interface Book {
  readonly fileName: string;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  addSheet(name: string): BookSheet;
  deleteSheet(sheet: BookSheet): void;
  renameSheet(sheet: BookSheet, name: string): void;
  setName(name: BookName): void;
  deleteName(name: BookName): void;
  /** Brings every formula's value up to date; does nothing when nothing changed. */
  calculate(): void;
  /** The book as an .xlsx file. */
  save(): Uint8Array;
}
