import type { CellRange } from '../../src/model/address';
import type { Look, LookChange, PrintSetup, Visibility } from '../../src/xlsx';
import { EMPTY, type BookChart, type BookSheet, type Content } from './book';
import { MemoryLines } from './memory-lines';

const PLAIN_PRINT: PrintSetup = {
  orientation: 'portrait',
  paper: 'other',
  fit: null,
  area: null,
  titleRows: null,
  footer: '',
  margins: null,
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

/** A sheet of a book in memory; its rows and columns cannot be moved. */
export class MemorySheet implements BookSheet {
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
  readonly #rows = new MemoryLines(15);
  readonly #columns = new MemoryLines(8.43);
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
    return this.#columns.size(column);
  }
  setColumnWidth(first: number, last: number, characters: number): void {
    this.#columns.setSize(first, last, characters);
  }
  rowHeight(row: number): number {
    return this.#rows.size(row);
  }
  setRowHeight(first: number, last: number, points: number): void {
    this.#rows.setSize(first, last, points);
  }
  isRowHidden(row: number): boolean {
    return this.#rows.isHidden(row);
  }
  setRowsHidden(first: number, last: number, hidden: boolean): void {
    this.#rows.setHidden(first, last, hidden);
  }
  isColumnHidden(column: number): boolean {
    return this.#columns.isHidden(column);
  }
  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    this.#columns.setHidden(first, last, hidden);
  }

  merge(range: CellRange): void {
    this.merges = [...this.merges, range];
  }

  unmerge(range: CellRange): void {
    this.merges = this.merges.filter(
      (merged) => merged.top < range.top || merged.bottom > range.bottom,
    );
  }

  insertRows(): never {
    throw new Error('A sheet in memory moves no cells.');
  }
  deleteRows(): never {
    return this.insertRows();
  }
  insertColumns(): never {
    return this.insertRows();
  }
  deleteColumns(): never {
    return this.insertRows();
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
    return this.#rows.hidden;
  }
}
