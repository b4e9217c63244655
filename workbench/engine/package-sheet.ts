import type { CellRange } from '../../src/model/address';
import type { Look, LookChange, PrintSetup, Visibility, Worksheet } from '../../src/xlsx';
import { EMPTY, type BookChart, type BookSheet, type Content } from './book';
import { fromChartSpec, toChartSpec } from './chart-spec';

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
  #charts: readonly BookChart[] | null = null;
  #chartsChanged = false;

  constructor(worksheet: Worksheet, listener: SheetListener) {
    const number = String(worksheet.id).padStart(8, '0');
    this.id = `{${number}-0001-0000-0000-000000000000}`;
    this.worksheet = worksheet;
    this.#listener = listener;
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
    this.worksheet.insertRows(at, count);
    this.#moved();
  }
  deleteRows(at: number, count: number): void {
    this.worksheet.deleteRows(at, count);
    this.#moved();
  }
  insertColumns(at: number, count: number): void {
    this.worksheet.insertColumns(at, count);
    this.#moved();
  }
  deleteColumns(at: number, count: number): void {
    this.worksheet.deleteColumns(at, count);
    this.#moved();
  }

  get charts(): readonly BookChart[] {
    this.#charts ??= this.worksheet.charts.map((spec, index) =>
      fromChartSpec(spec, `{chart-${index + 1}}`),
    );
    return this.#charts;
  }
  putChart(chart: BookChart): void {
    const known = this.charts.some(({ id }) => id === chart.id);
    this.#charts = known
      ? this.charts.map((each) => (each.id === chart.id ? chart : each))
      : [...this.charts, chart];
    this.#chartsChanged = true;
  }
  deleteChart(id: string): void {
    this.#charts = this.charts.filter((chart) => chart.id !== id);
    this.#chartsChanged = true;
  }

  /** Draws changed charts into the file: an add-in makes a chart in many small steps. */
  storeCharts(): void {
    if (!this.#chartsChanged) return;
    for (const { name } of this.worksheet.charts) this.worksheet.deleteChart(name);
    for (const chart of this.charts) this.worksheet.addChart(toChartSpec(this.name, chart));
    this.#chartsChanged = false;
  }

  /** Charts whose cells moved are read anew from the file, which moved them. */
  #moved(): void {
    if (!this.#chartsChanged) this.#charts = null;
    this.#listener.structureChanged();
  }
}
