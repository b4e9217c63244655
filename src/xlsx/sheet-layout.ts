import type { CellRange } from '../model/address';
import { putName, dropName } from './workbook/name-edits';
import { listNames } from './workbook/defined-names';
import { SheetCells } from './sheet-cells';
import { columnWidth, isColumnHidden, setColumnsHidden, setColumnWidth } from './sheet/columns';
import { emptySheet } from './sheet/empty-sheet';
import { addMerge, listMerges, removeMerges } from './sheet/merges';
import {
  areaReference,
  PRINT_AREA,
  PRINT_TITLES,
  readPrint,
  titlesReference,
  writePrint,
} from './sheet/print';
import type { PrintSetup } from './sheet/print-setup';
import { isRowHidden, rowHeight, setRowHeight, setRowsHidden } from './sheet/rows';
import { freezePanes, frozenPanes, type FrozenPanes } from './sheet/view';
import { sameSheet } from '../sheet/structural-change';
import type { DefinedName } from '../sheet/snapshot';

/** The shape of a worksheet: columns, rows, merges, panes and print set-up. Rows and columns count from 0. */
export abstract class SheetLayout extends SheetCells {
  abstract get name(): string;

  /** Takes away all content, looks and shape; notes, pictures, charts and protection stay. */
  empty(): void {
    emptySheet(this.edit());
    this.forget();
    this.frozen = { rows: 0, columns: 0 };
    this.setPrint({ titleRows: null, area: null });
    this.book.formulasChanged();
  }

  /** Width in characters of the standard font; the sheet's default when the column has none of its own. */
  columnWidth(column: number): number {
    return columnWidth(this.root, column);
  }
  setColumnWidth(first: number, last: number, characters: number): void {
    setColumnWidth(this.edit(), first, last, characters);
  }
  isColumnHidden(column: number): boolean {
    return isColumnHidden(this.root, column);
  }
  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    setColumnsHidden(this.edit(), first, last, hidden);
  }
  /** Height in points; the sheet's default when the row has none of its own. */
  rowHeight(row: number): number {
    return rowHeight(this.root, this.grid, row);
  }
  setRowHeight(first: number, last: number, points: number): void {
    this.edit();
    setRowHeight(this.grid, first, last, points);
  }
  isRowHidden(row: number): boolean {
    return isRowHidden(this.grid, row);
  }
  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.edit();
    setRowsHidden(this.grid, first, last, hidden);
  }

  get merges(): readonly CellRange[] {
    return listMerges(this.root);
  }
  merge(range: CellRange): void {
    addMerge(this.edit(), range);
  }
  /** Undoes every merge that touches the range. */
  unmerge(range: CellRange): void {
    removeMerges(this.edit(), range);
  }

  /** How many rows and columns stay in view when the rest is scrolled. */
  get frozen(): FrozenPanes {
    return frozenPanes(this.root);
  }
  set frozen(panes: FrozenPanes) {
    freezePanes(this.edit(), panes);
  }

  get print(): PrintSetup {
    return readPrint(this.root, this.#localNames());
  }
  /** Changes what is given of how the sheet prints. */
  setPrint(change: Partial<PrintSetup>): void {
    writePrint(this.edit(), change);
    if (change.titleRows !== undefined) {
      const before = this.#localNames().find(({ name }) => name === PRINT_TITLES)?.refersTo;
      this.#setLocalName(PRINT_TITLES, titlesReference(this.name, change.titleRows, before));
    }
    if (change.area !== undefined) {
      const reference = change.area === null ? '' : areaReference(this.name, change.area);
      this.#setLocalName(PRINT_AREA, reference);
    }
  }

  #localNames(): DefinedName[] {
    const names = listNames(this.book.parts.root(this.book.workbook));
    return names.filter(({ sheet }) => sheet !== null && sameSheet(sheet, this.name));
  }

  #setLocalName(name: string, refersTo: string): void {
    const workbook = this.book.parts.edit(this.book.workbook);
    if (refersTo === '') dropName(workbook, name, this.name);
    else putName(workbook, { name, refersTo, hidden: false, sheet: this.name });
  }
}
