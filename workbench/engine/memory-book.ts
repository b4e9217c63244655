import type { CellRange } from '../../src/model/address';
import type { CellValue, DefinedName } from '../../src/sheet/snapshot';
import type { Look, LookChange, PrintSetup, Visibility } from '../../src/xlsx';
import { EMPTY, type Book, type BookChart, type BookSheet, type Content } from './book';
import { Calculator } from './calculator';

const PLAIN_PRINT: PrintSetup = {
  orientation: 'portrait',
  paper: 'other',
  fit: null,
  area: null,
  titleRows: null,
  footer: '',
  rowBreaks: [],
};
const PLAIN_LOOK: Look = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '000000',
  fill: null,
  numberFormat: 'General',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  borders: {},
  locked: true,
};

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

  used(formatted: boolean): CellRange | null {
    const cells = [...this.contents]
      .filter(([, content]) => content.formula !== null || content.value !== null)
      .map(([at]) => at);
    if (formatted) cells.push(...this.#looks.keys());
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

  setLook(range: CellRange, change: LookChange): void {
    for (let row = range.top; row <= Math.min(range.bottom, 5000); row += 1) {
      for (let column = range.left; column <= Math.min(range.right, 200); column += 1) {
        const look = this.look(row, column);
        const sides = Object.entries({ ...look.borders, ...change.borders });
        const borders = Object.fromEntries(sides.filter(([, line]) => line !== null));
        this.#looks.set(key(row, column), { ...look, ...change, borders });
      }
    }
  }

  clear(range: CellRange, what: 'contents' | 'looks' | 'all'): void {
    const within = (at: number): boolean => {
      const [row, column] = [Math.floor(at / 16384), at % 16384];
      if (row < range.top || row > range.bottom) return false;
      return column >= range.left && column <= range.right;
    };
    if (what !== 'contents') {
      for (const at of [...this.#looks.keys()].filter(within)) this.#looks.delete(at);
    }
    if (what === 'looks') return;
    for (const at of [...this.contents.keys()].filter(within)) this.contents.delete(at);
    this.#changed(0, 0);
  }

  setPrint(change: Partial<PrintSetup>): void {
    this.print = { ...this.print, ...change };
  }

  arrayRange(): CellRange | null {
    return null;
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
  names: readonly DefinedName[] = [];
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

  setName(name: DefinedName): void {
    this.deleteName(name);
    this.names = [...this.names, name];
    this.#dirty = true;
  }

  deleteName(name: DefinedName): void {
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
