import type { CellRange } from '../model/address';
import { COLUMNS, ROWS } from '../sheet/bounds';
import type { CellValue } from '../sheet/snapshot';
import { needsApostrophe } from '../sheet/typed-text';
import { SheetPart } from './sheet-part';
import { storeConstant, storeResult, storedValue } from './sheet/cell-value';
import { boundsOf, cellsIn } from './sheet/range-cells';
import { setCellStyle, setRangeStyle, styleOf } from './sheet/cell-style';
import type { Look, LookChange } from './style/look';

/** What a cell holds. */
export interface CellContent {
  /** In en-US with its leading `=`, shared formulas expanded; null for a constant. */
  readonly formula: string | null;
  /** Null for an empty cell, and for a formula stored without a value. */
  readonly value: CellValue | null;
}

const EMPTY: CellContent = { formula: null, value: null };
const EVERYTHING: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** The cells of a worksheet: what they hold and how they look. Rows and columns count from 0. */
export class SheetCells extends SheetPart {
  /** The smallest range around every cell that holds something; with `formatted` also cells that only have a look. */
  used(formatted: boolean): CellRange | null {
    const cells = [...cellsIn(this.grid, EVERYTHING)];
    const counted = formatted ? cells : cells.filter(([, , cell]) => cell.children.length > 0);
    return boundsOf(counted.map(([row, column]) => [row, column]));
  }

  /** Every cell that holds something, row by row. */
  *cells(): Generator<readonly [row: number, column: number, content: CellContent]> {
    for (const [row, column] of cellsIn(this.grid, EVERYTHING)) {
      const content = this.content(row, column);
      if (content.formula !== null || content.value !== null) yield [row, column, content];
    }
  }

  content(row: number, column: number): CellContent {
    const cell = this.grid.cell(row, column);
    if (cell === undefined || cell.children.length === 0) return EMPTY;
    const value = storedValue(cell, () => this.book.strings);
    return { formula: this.formulas.at(row, column), value };
  }

  /** The range of the array formula a cell is part of; null when it is part of none. */
  arrayRange(row: number, column: number): CellRange | null {
    return this.formulas.arrayAt(row, column);
  }

  /** Sets a constant; null empties the cell. Text stays text whatever it looks like. */
  setValue(row: number, column: number, value: CellValue | null): void {
    if (value === null && this.grid.cell(row, column) === undefined) return;
    this.edit();
    this.#forgetFormula(row, column);
    const quoted = typeof value === 'string' && needsApostrophe(value);
    storeConstant(this.#obtainCell(row, column, quoted), value);
  }

  /** Sets a formula (with its leading `=`) and the value it has; null when it is not calculated yet. */
  setFormula(row: number, column: number, formula: string, value: CellValue | null): void {
    this.edit();
    this.book.formulasChanged();
    const cell = this.#obtainCell(row, column, false);
    this.formulas.set(row, column, null);
    storeConstant(cell, null);
    this.formulas.set(row, column, formula);
    storeResult(cell, value);
  }

  /**
   * Stores the calculated value of a formula cell, or of a cell that an array formula fills; nothing changes when
   * it is the same.
   */
  setCalculated(row: number, column: number, value: CellValue): void {
    const before = this.content(row, column);
    if (before.formula === null && this.arrayRange(row, column) === null) return;
    if (JSON.stringify(before.value) === JSON.stringify(value)) return;
    this.edit();
    storeResult(this.grid.obtainCell(row, column), value);
  }

  /** Empties a range: its contents, its looks, or both. */
  clear(range: CellRange, what: 'contents' | 'looks' | 'all'): void {
    this.edit();
    for (const [row, column, cell] of [...cellsIn(this.grid, range)]) {
      if (what !== 'looks') {
        this.#forgetFormula(row, column);
        storeConstant(cell, null);
      }
      if (what !== 'contents') setCellStyle(cell, 0);
      if (cell.children.length === 0 && what === 'all') this.grid.removeCell(row, column);
    }
  }

  look(row: number, column: number): Look {
    return this.book.styles.look(styleOf(this.root, this.grid, row, column));
  }

  setLook(range: CellRange, change: LookChange): void {
    setRangeStyle(this.edit(), this.grid, range, (style) => this.book.styles.derive(style, change));
  }

  #forgetFormula(row: number, column: number): void {
    if (this.formulas.at(row, column) === null) return;
    this.formulas.set(row, column, null);
    this.book.formulasChanged();
  }

  /** The cell, with a format that says whether its text was typed with an apostrophe. */
  #obtainCell(
    row: number,
    column: number,
    quotePrefix: boolean,
  ): ReturnType<typeof this.grid.obtainCell> {
    const style = styleOf(this.root, this.grid, row, column);
    const cell = this.grid.obtainCell(row, column);
    const { styles } = this.book;
    const wanted =
      styles.hasQuotePrefix(style) === quotePrefix ? style : styles.derive(style, { quotePrefix });
    setCellStyle(cell, wanted);
    return cell;
  }
}
