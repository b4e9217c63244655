import type { CellRange } from '../../src/model/address';
import type { CellValue } from '../../src/sheet/snapshot';
import {
  EMPTY,
  PLAIN_PRINT,
  type Book,
  type BookChart,
  type BookName,
  type BookSheet,
  type Content,
  type PrintSetup,
  type Visibility,
} from './book';
import { Calculator } from './calculator';
import { PLAIN_LOOK, type Look } from './look';

const key = (row: number, column: number): number => row * 16384 + column;

class MemorySheet implements BookSheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'visible';
  tabColor: string | null = null;
  showGridlines = true;
  frozenRows = 0;
  isProtected = false;
  merges: readonly CellRange[] = [];
  print: PrintSetup = PLAIN_PRINT;
  pageBreaks: readonly number[] = [];
  charts: readonly BookChart[] = [];
  readonly contents = new Map<number, Content>();
  readonly #looks = new Map<number, Look>();
  readonly #widths = new Map<number, number>();
  readonly #heights = new Map<number, number>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #changed: (row: number, column: number) => void;

  constructor(id: string, name: string, changed: (row: number, column: number) => void) {
    this.id = id;
    this.name = name;
    this.#changed = changed;
  }

  content(row: number, column: number): Content {
    return this.contents.get(key(row, column)) ?? EMPTY;
  }

  setContent(row: number, column: number, content: Content): void {
    this.contents.set(key(row, column), content);
    this.#changed(row, column);
  }

  used(valuesOnly: boolean): CellRange | null {
    const cells = [...this.contents]
      .filter(([, content]) => content.formula !== null || content.value !== null)
      .map(([at]) => at);
    if (!valuesOnly) cells.push(...this.#looks.keys());
    if (cells.length === 0) return null;
    const rows = cells.map((at) => Math.floor(at / 16384));
    const columns = cells.map((at) => at % 16384);
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }

  look(row: number, column: number): Look {
    return this.#looks.get(key(row, column)) ?? PLAIN_LOOK;
  }

  setLook(range: CellRange, change: Partial<Look>): void {
    for (let row = range.top; row <= Math.min(range.bottom, 5000); row += 1) {
      for (let column = range.left; column <= Math.min(range.right, 200); column += 1) {
        this.#looks.set(key(row, column), { ...this.look(row, column), ...change });
      }
    }
  }

  clearLook(range: CellRange): void {
    for (const at of [...this.#looks.keys()]) {
      const [row, column] = [Math.floor(at / 16384), at % 16384];
      if (row < range.top || row > range.bottom) continue;
      if (column >= range.left && column <= range.right) this.#looks.delete(at);
    }
  }

  columnWidth(column: number): number {
    return this.#widths.get(column) ?? 8.43;
  }

  setColumnWidth(first: number, last: number, characters: number): void {
    for (let column = first; column <= last; column += 1) this.#widths.set(column, characters);
  }

  rowHeight(row: number): number {
    return this.#heights.get(row) ?? 15;
  }

  setRowHeight(first: number, last: number, points: number): void {
    for (let row = first; row <= last; row += 1) this.#heights.set(row, points);
  }

  isRowHidden(row: number): boolean {
    return this.#hiddenRows.has(row);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    if (!hidden) {
      for (const row of [...this.#hiddenRows]) {
        if (row >= first && row <= last) this.#hiddenRows.delete(row);
      }
      return;
    }
    for (let row = first; row <= last; row += 1) {
      this.#hiddenRows.add(row);
    }
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.has(column);
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    if (!hidden) {
      for (const column of [...this.#hiddenColumns]) {
        if (column >= first && column <= last) this.#hiddenColumns.delete(column);
      }
      return;
    }
    for (let column = first; column <= last; column += 1) {
      this.#hiddenColumns.add(column);
    }
  }

  merge(range: CellRange): void {
    this.merges = [...this.merges, range];
  }

  unmerge(range: CellRange): void {
    this.merges = this.merges.filter(
      (merged) => merged.top < range.top || merged.bottom > range.bottom,
    );
  }

  insertRows(): void {
    throw new Error('not yet');
  }
  deleteRows(): void {
    throw new Error('not yet');
  }
  insertColumns(): void {
    throw new Error('not yet');
  }
  deleteColumns(): void {
    throw new Error('not yet');
  }

  putChart(chart: BookChart): void {
    const others = this.charts.filter(({ id }) => id !== chart.id);
    this.charts = [...others, chart];
  }

  deleteChart(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }

  *cells(): Iterable<readonly [number, number, Content]> {
    for (const [at, content] of this.contents) yield [Math.floor(at / 16384), at % 16384, content];
  }

  hiddenRows(): Iterable<number> {
    return this.#hiddenRows;
  }
}

/** A book that lives in memory only. */
export class MemoryBook implements Book {
  readonly fileName: string;
  isStructureProtected = false;
  sheets: readonly MemorySheet[] = [];
  names: readonly BookName[] = [];
  readonly #calculator = new Calculator();
  #next = 1;
  #dirty = true;

  constructor(fileName: string) {
    this.fileName = fileName;
    this.addSheet('Blad1');
  }

  addSheet(name: string): MemorySheet {
    const id = `{${String(this.#next).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    this.#next += 1;
    const sheet = new MemorySheet(id, name, () => {
      this.#dirty = true;
    });
    this.sheets = [...this.sheets, sheet];
    this.#dirty = true;
    return sheet;
  }

  deleteSheet(sheet: BookSheet): void {
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.#dirty = true;
  }

  renameSheet(sheet: BookSheet, name: string): void {
    const found = this.sheets.find((each) => each === sheet);
    if (found !== undefined) found.name = name;
    this.#dirty = true;
  }

  setName(name: BookName): void {
    this.deleteName(name);
    this.names = [...this.names, name];
    this.#dirty = true;
  }

  deleteName(name: BookName): void {
    this.names = this.names.filter((each) => each.name !== name.name || each.sheet !== name.sheet);
    this.#dirty = true;
  }

  calculate(): void {
    if (!this.#dirty) return;
    this.#calculator.rebuild(this.sheets, this.names);
    this.sheets.forEach((sheet, index) => {
      for (const [at, content] of sheet.contents) {
        if (content.formula === null) continue;
        const value: CellValue | undefined = this.#calculator.value(
          index,
          Math.floor(at / 16384),
          at % 16384,
        );
        if (value !== undefined) sheet.contents.set(at, { ...content, value });
      }
    });
    this.#dirty = false;
  }

  save(): Uint8Array {
    throw new Error('A book in memory has no file.');
  }
}
