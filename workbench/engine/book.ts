import type { CellRange } from '../../src/model/address';
import type { CategoryAxis } from '../../src/report/chart-look';
import type { DefinedName } from '../../src/sheet/snapshot';
import type { CellContent, Look, LookChange, PrintSetup, Visibility } from '../../src/xlsx';

export type Content = CellContent;

export const EMPTY: Content = { formula: null, value: null };

/** The numbers of one set of bars or columns of a chart. */
export interface ChartSeries {
  /** A text, or the cell that holds it. */
  readonly name: string | CellRange;
  readonly values: CellRange;
  readonly categories: CellRange | null;
  /** RRGGBB; null for the colour that the theme gives it. */
  readonly color: string | null;
}

/** What a cell holds, as text. */
export function textOfCell(sheet: BookSheet, { top, left }: CellRange): string {
  const { value } = sheet.content(top, left);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A chart, as far as the add-in makes one; its data stands on its own sheet. */
export interface BookChart {
  /** Never changes while the book is open. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'columns' | 'bars';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: CategoryAxis;
  readonly hasLegend: boolean;
  /** The cells it covers. */
  readonly anchor: CellRange;
}

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
  readonly print: PrintSetup;
  readonly charts: readonly BookChart[];

  content(row: number, column: number): Content;
  setContent(row: number, column: number, content: Content): void;
  /** The smallest rectangle around every cell that holds something; with `formatted` also those that only look. */
  used(formatted: boolean): CellRange | null;
  /** Empties a range: its contents, its looks, or both. */
  clear(range: CellRange, what: 'contents' | 'looks' | 'all'): void;
  look(row: number, column: number): Look;
  setLook(range: CellRange, change: LookChange): void;
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
  /** Undoes every merge that touches the range. */
  unmerge(range: CellRange): void;
  setPrint(change: Partial<PrintSetup>): void;
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
  readonly names: readonly DefinedName[];
  addSheet(name: string): BookSheet;
  deleteSheet(sheet: BookSheet): void;
  renameSheet(sheet: BookSheet, name: string): void;
  /** Adds a name, or replaces the one of the same name and scope. */
  setName(name: DefinedName): void;
  deleteName(name: DefinedName): void;
  /** Brings every formula's value up to date; does nothing when nothing changed. */
  calculate(): void;
  /** The book as an .xlsx file; `shown` is the sheet it opens on. */
  save(shown: BookSheet): Uint8Array;
}
