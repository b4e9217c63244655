import { rangeA1 } from '../sheet/a1';
import type { StructuralChange } from '../sheet/structural-change';
import { deleteCharts, listCharts } from './chart/chart-list';
import type { ChartSpec } from './chart/chart-spec';
import { addChart } from './chart/add-chart';
import type { XlsxPackage } from './package';
import { SheetLayout } from './sheet-layout';
import {
  isProtected,
  isSelected,
  setGridlines,
  setSelected,
  setTabColor,
  showsGridlines,
} from './sheet/view';
import { rewriteSheet, type Rewrite } from './structure/rewrite-formulas';
import { shiftSheet } from './structure/shift-sheet';
import type { SheetEntry, Visibility } from './workbook/sheet-list';
import { changeTab } from './workbook/tabs';
import { childOf, setAttribute } from './xml/element';

export type { CellContent } from './sheet-cells';

/** One worksheet of an open package. Rows and columns count from 0. */
export class Worksheet extends SheetLayout {
  /** The sheet's tab; changed by the package when it is renamed. */
  entry: SheetEntry;
  readonly #package: XlsxPackage;

  constructor(book: XlsxPackage, entry: SheetEntry) {
    super(book, entry.path);
    this.#package = book;
    this.entry = entry;
  }

  /** Never changes while the book is open. */
  get id(): number {
    return this.entry.id;
  }
  get name(): string {
    return this.entry.name;
  }
  get visibility(): Visibility {
    return this.entry.visibility;
  }
  set visibility(visibility: Visibility) {
    changeTab(this.book.parts.edit(this.book.workbook), this.entry, { visibility });
    this.entry = { ...this.entry, visibility };
  }
  get isProtected(): boolean {
    return isProtected(this.root);
  }
  /** RRGGBB, or null for none. */
  get tabColor(): string | null {
    return this.#package.styles.tabColor(this.root);
  }
  set tabColor(color: string | null) {
    setTabColor(this.edit(), color);
  }
  get showGridlines(): boolean {
    return showsGridlines(this.root);
  }
  set showGridlines(shown: boolean) {
    setGridlines(this.edit(), shown);
  }
  /** Marks the sheet as selected or not; a sheet that is so already keeps its bytes. */
  select(selected: boolean): void {
    if (isSelected(this.root) !== selected) setSelected(this.edit(), selected);
  }

  insertRows(at: number, count: number): void {
    this.#package.changeStructure({ sheet: this.name, axis: 'row', at, count });
  }
  deleteRows(at: number, count: number): void {
    this.#package.changeStructure({ sheet: this.name, axis: 'row', at, count: -count });
  }
  insertColumns(at: number, count: number): void {
    this.#package.changeStructure({ sheet: this.name, axis: 'column', at, count });
  }
  deleteColumns(at: number, count: number): void {
    this.#package.changeStructure({ sheet: this.name, axis: 'column', at, count: -count });
  }

  /** The charts that the product has drawn; others are kept and not listed. */
  get charts(): readonly ChartSpec[] {
    return listCharts(this.book.parts, this.path);
  }
  addChart(chart: ChartSpec): void {
    addChart(this.#package, this.edit(), this.path, chart);
  }
  deleteChart(name: string): void {
    const own = (other: string, drawnHere: boolean): boolean => drawnHere && other === name;
    deleteCharts(this.book.parts, this.path, own);
  }
  /** Deletes every chart, drawn by the product or not, whose name says so. */
  deleteCharts(isGone: (name: string) => boolean): void {
    deleteCharts(this.book.parts, this.path, isGone);
  }

  /** Rewrites every formula on the sheet; part of a change that concerns the whole workbook. */
  rewriteFormulas(rewrite: Rewrite): void {
    rewriteSheet(this.root, this.grid, this.formulas, rewrite, () => this.edit());
  }

  /** Moves what stands on the sheet itself; part of a change that concerns the whole workbook. */
  shift(change: StructuralChange): void {
    const root = this.edit();
    this.formulas.unshare();
    shiftSheet(root, this.grid, change);
    this.formulas.index();
  }

  /** Writes down which cells are used, when the sheet was changed. */
  storeDimension(): void {
    const dimension = this.book.parts.isEdited(this.path) && childOf(this.root, 'dimension');
    if (!dimension) return;
    const used = this.used(true);
    setAttribute(dimension, 'ref', used === null ? 'A1' : rangeA1(used));
  }
}
