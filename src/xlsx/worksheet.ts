import type { CellRange } from '../model/address';
import type { CellValue } from '../sheet/snapshot';
import type { ChartSpec } from './chart/chart-spec';
import type { XlsxPackage } from './package';
import type { PrintSetup } from './sheet/print-setup';
import type { Look, LookChange } from './style/look';
import type { SheetEntry, Visibility } from './workbook/sheet-list';

/** What a cell holds. */
export interface CellContent {
  /** In en-US with its leading `=`, shared formulas expanded; null for a constant. */
  readonly formula: string | null;
  /** Null for an empty cell, and for a formula stored without a value. */
  readonly value: CellValue | null;
}

/** One worksheet of an open package. Rows and columns count from 0. */
export class Worksheet {
  readonly book: XlsxPackage;
  #entry: SheetEntry;

  constructor(book: XlsxPackage, entry: SheetEntry) {
    this.book = book;
    this.#entry = entry;
  }

  /** Never changes while the book is open. */
  get id(): number {
    return this.#entry.id;
  }
  get name(): string {
    return this.#entry.name;
  }
  get path(): string {
    return this.#entry.path;
  }
  get visibility(): Visibility {
    return this.#entry.visibility;
  }
  set visibility(_visibility: Visibility) {
    throw new Error('not built yet');
  }
  get isProtected(): boolean {
    throw new Error('not built yet');
  }
  /** RRGGBB, or null for none. */
  get tabColor(): string | null {
    throw new Error('not built yet');
  }
  set tabColor(_color: string | null) {
    throw new Error('not built yet');
  }
  get showGridlines(): boolean {
    throw new Error('not built yet');
  }
  set showGridlines(_shown: boolean) {
    throw new Error('not built yet');
  }

  /** The smallest range around every cell that holds something; with `formatted` also cells that only have a look. */
  used(_formatted: boolean): CellRange | null {
    throw new Error('not built yet');
  }
  /** Every cell that holds something, row by row. */
  cells(): Iterable<readonly [row: number, column: number, content: CellContent]> {
    throw new Error('not built yet');
  }
  content(_row: number, _column: number): CellContent {
    throw new Error('not built yet');
  }
  /** The range of the array formula a cell is part of; null when it is part of none. */
  arrayRange(_row: number, _column: number): CellRange | null {
    throw new Error('not built yet');
  }
  /** Sets a constant; null empties the cell. Text stays text whatever it looks like. */
  setValue(_row: number, _column: number, _value: CellValue | null): void {
    throw new Error('not built yet');
  }
  /** Sets a formula (with its leading `=`) and the value it has; null when it is not calculated yet. */
  setFormula(_row: number, _column: number, _formula: string, _value: CellValue | null): void {
    throw new Error('not built yet');
  }
  /** Stores the calculated value of a formula cell (or of a cell an array formula fills); does nothing when it is the same. */
  setCalculated(_row: number, _column: number, _value: CellValue): void {
    throw new Error('not built yet');
  }
  /** Empties a range: its contents, its looks, or both. */
  clear(_range: CellRange, _what: 'contents' | 'looks' | 'all'): void {
    throw new Error('not built yet');
  }

  look(_row: number, _column: number): Look {
    throw new Error('not built yet');
  }
  setLook(_range: CellRange, _change: LookChange): void {
    throw new Error('not built yet');
  }

  /** Width in characters of the standard font; the sheet's default when the column has none of its own. */
  columnWidth(_column: number): number {
    throw new Error('not built yet');
  }
  setColumnWidth(_first: number, _last: number, _characters: number): void {
    throw new Error('not built yet');
  }
  isColumnHidden(_column: number): boolean {
    throw new Error('not built yet');
  }
  setColumnsHidden(_first: number, _last: number, _hidden: boolean): void {
    throw new Error('not built yet');
  }
  /** Height in points; the sheet's default when the row has none of its own. */
  rowHeight(_row: number): number {
    throw new Error('not built yet');
  }
  setRowHeight(_first: number, _last: number, _points: number): void {
    throw new Error('not built yet');
  }
  isRowHidden(_row: number): boolean {
    throw new Error('not built yet');
  }
  setRowsHidden(_first: number, _last: number, _hidden: boolean): void {
    throw new Error('not built yet');
  }

  get merges(): readonly CellRange[] {
    throw new Error('not built yet');
  }
  merge(_range: CellRange): void {
    throw new Error('not built yet');
  }
  /** Undoes every merge that touches the range. */
  unmerge(_range: CellRange): void {
    throw new Error('not built yet');
  }

  /** How many rows and columns stay in view when the rest is scrolled. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    throw new Error('not built yet');
  }
  set frozen(_panes: { readonly rows: number; readonly columns: number }) {
    throw new Error('not built yet');
  }
  get print(): PrintSetup {
    throw new Error('not built yet');
  }
  /** Changes what is given of how the sheet prints. */
  setPrint(_change: Partial<PrintSetup>): void {
    throw new Error('not built yet');
  }

  insertRows(_at: number, _count: number): void {
    throw new Error('not built yet');
  }
  deleteRows(_at: number, _count: number): void {
    throw new Error('not built yet');
  }
  insertColumns(_at: number, _count: number): void {
    throw new Error('not built yet');
  }
  deleteColumns(_at: number, _count: number): void {
    throw new Error('not built yet');
  }

  /** The charts that the product knows how to draw, by their names; others are kept and not listed. */
  get charts(): readonly ChartSpec[] {
    throw new Error('not built yet');
  }
  addChart(_chart: ChartSpec): void {
    throw new Error('not built yet');
  }
  deleteChart(_name: string): void {
    throw new Error('not built yet');
  }
}
