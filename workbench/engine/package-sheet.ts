import type { CellRange } from '../../src/model/address';
import type { Look, LookChange, PrintSetup, Visibility, Worksheet } from '../../src/xlsx';
import { EMPTY, type BookChart, type BookSheet, type Content } from './book';
import { PackageCharts } from './package-charts';

/** What a sheet tells its book, so that the book knows what to calculate anew. */
export interface SheetListener {
  cellChanged(sheet: PackageSheet, row: number, column: number): void;
  structureChanged(): void;
}

/** A worksheet of an .xlsx package. */
export class PackageSheet implements BookSheet {
  readonly id: string;
  readonly worksheet: Worksheet;
  readonly #listener: SheetListener;
  #charts: PackageCharts;

  constructor(worksheet: Worksheet, listener: SheetListener) {
    const number = String(worksheet.id).padStart(8, '0');
    this.id = `{${number}-0001-0000-0000-000000000000}`;
    this.worksheet = worksheet;
    this.#listener = listener;
    this.#charts = new PackageCharts(worksheet);
  }

  get name(): string {
    return this.worksheet.name;
  }
  get visibility(): Visibility {
    return this.worksheet.visibility;
  }
  set visibility(visibility: Visibility) {
    this.worksheet.visibility = visibility;
  }
  get tabColor(): string | null {
    return this.worksheet.tabColor;
  }
  set tabColor(color: string | null) {
    this.worksheet.tabColor = color;
  }
  get showGridlines(): boolean {
    return this.worksheet.showGridlines;
  }
  set showGridlines(shown: boolean) {
    this.worksheet.showGridlines = shown;
  }
  get frozenRows(): number {
    return this.worksheet.frozen.rows;
  }
  set frozenRows(rows: number) {
    this.worksheet.frozen = { rows, columns: 0 };
  }
  get isProtected(): boolean {
    return this.worksheet.isProtected;
  }
  get merges(): readonly CellRange[] {
    return this.worksheet.merges;
  }
  get print(): PrintSetup {
    return this.worksheet.print;
  }

  content(row: number, column: number): Content {
    return this.worksheet.content(row, column);
  }

  setContent(row: number, column: number, { formula, value }: Content): void {
    if (formula !== null) this.worksheet.setFormula(row, column, formula, value);
    else this.worksheet.setValue(row, column, value);
    this.#listener.cellChanged(this, row, column);
  }

  used(formatted: boolean): CellRange | null {
    return this.worksheet.used(formatted);
  }

  clear(range: CellRange, what: 'contents' | 'looks' | 'all'): void {
    this.worksheet.clear(range, what);
    if (what !== 'looks') this.#listener.structureChanged();
  }

  look(row: number, column: number): Look {
    return this.worksheet.look(row, column);
  }
  setLook(range: CellRange, change: LookChange): void {
    this.worksheet.setLook(range, change);
  }
  columnWidth(column: number): number {
    return this.worksheet.columnWidth(column);
  }
  setColumnWidth(first: number, last: number, characters: number): void {
    this.worksheet.setColumnWidth(first, last, characters);
  }
  rowHeight(row: number): number {
    return this.worksheet.rowHeight(row);
  }
  setRowHeight(first: number, last: number, points: number): void {
    this.worksheet.setRowHeight(first, last, points);
  }
  isRowHidden(row: number): boolean {
    return this.worksheet.isRowHidden(row);
  }
  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.worksheet.setRowsHidden(first, last, hidden);
    this.#listener.structureChanged();
  }
  isColumnHidden(column: number): boolean {
    return this.worksheet.isColumnHidden(column);
  }
  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.worksheet.setColumnsHidden(first, last, hidden);
  }

  /** As in Excel, only the first cell of what is merged keeps its content. */
  merge(range: CellRange): void {
    this.worksheet.unmerge(range);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const isFirst = row === range.top && column === range.left;
        if (!isFirst && this.content(row, column).value !== null) {
          this.setContent(row, column, EMPTY);
        }
      }
    }
    this.worksheet.merge(range);
  }
  unmerge(range: CellRange): void {
    this.worksheet.unmerge(range);
  }
  setPrint(change: Partial<PrintSetup>): void {
    this.worksheet.setPrint(change);
  }

  insertRows(at: number, count: number): void {
    this.#move(() => this.worksheet.insertRows(at, count));
  }
  deleteRows(at: number, count: number): void {
    this.#move(() => this.worksheet.deleteRows(at, count));
  }
  insertColumns(at: number, count: number): void {
    this.#move(() => this.worksheet.insertColumns(at, count));
  }
  deleteColumns(at: number, count: number): void {
    this.#move(() => this.worksheet.deleteColumns(at, count));
  }

  get charts(): readonly BookChart[] {
    return this.#charts.all;
  }
  putChart(chart: BookChart): void {
    this.#charts.put(chart);
  }
  deleteChart(id: string): void {
    this.#charts.delete(id);
  }
  /** Draws changed charts into the file. */
  storeCharts(): void {
    this.#charts.store();
  }

  /** The file moves its own charts: what was changed is stored first, and then read anew. */
  #move(change: () => void): void {
    this.#charts.store();
    change();
    this.#charts = new PackageCharts(this.worksheet);
    this.#listener.structureChanged();
  }
}
