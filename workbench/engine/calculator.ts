import { Model } from '@ironcalc/wasm';
import type { CellRange } from '../../src/model/address';
import type { CellValue, DefinedName } from '../../src/sheet/snapshot';
import type { Content } from './book';
import { forEngine, isLeftToFile } from './engine-formula';

/** A sheet as the calculator needs it. */
export interface CalculatedSheet {
  readonly name: string;
  cells(): Iterable<readonly [row: number, column: number, content: Content]>;
  /** The range of the array formula a cell is part of, or null. */
  arrayRange(row: number, column: number): CellRange | null;
  hiddenRows(): Iterable<number>;
}

/** The engine rounds General for display; this format makes it show all 15 digits. */
const ALL_DIGITS = '0.00000000000000E+00';
const CELL_TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;
/** Sheet that holds names which are expressions, since the engine takes only references. */
const NAMES_SHEET = '__names';

const asInput = (value: CellValue): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? `'${value}` : value.error;
};

/** IronCalc behind the few things a book needs of it: feed cells, calculate, read values. */
export class Calculator {
  #model: Model | null = null;

  /** Starts over from a whole workbook: after structure, names or sheets have changed. */
  rebuild(sheets: readonly CalculatedSheet[], names: readonly DefinedName[]): void {
    this.#model?.free();
    const model = new Model('book', 'en', 'UTC', 'en');
    this.#model = model;
    model.pauseEvaluation();
    sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    this.#defineNames(model, sheets, names);
    sheets.forEach((sheet, index) => {
      for (const [row, column, content] of sheet.cells()) {
        const array = sheet.arrayRange(row, column);
        if (array === null) this.#feed(index, row, column, content);
        else this.#feedArray(index, row, column, content, array);
      }
      for (const row of sheet.hiddenRows()) model.setRowsHidden(index, row + 1, row + 1, true);
    });
    model.resumeEvaluation();
    model.evaluate();
  }

  /** Feeds changed cells and calculates. */
  update(
    changes: Iterable<readonly [sheet: number, row: number, column: number, content: Content]>,
  ): void {
    const model = this.#open();
    model.pauseEvaluation();
    for (const [sheet, row, column, content] of changes) this.#feed(sheet, row, column, content);
    model.resumeEvaluation();
    model.evaluate();
  }

  /** A formula cell's value; undefined when the engine cannot compute it. */
  value(sheet: number, row: number, column: number): CellValue | undefined {
    const model = this.#open();
    const type = model.getCellType(sheet, row + 1, column + 1);
    const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (type === CELL_TYPE.number) return shown === '' ? 0 : Number(shown);
    if (type === CELL_TYPE.boolean) return shown === 'TRUE';
    if (type !== CELL_TYPE.error) return shown;
    if (shown === '#CIRC!') return 0;
    return shown === '#ERROR!' || shown === '#N/IMPL!' ? undefined : { error: shown };
  }

  dispose(): void {
    this.#model?.free();
    this.#model = null;
  }

  #open(): Model {
    if (this.#model === null) throw new Error('The calculator has no workbook yet.');
    return this.#model;
  }

  #feed(sheet: number, row: number, column: number, content: Content): void {
    const model = this.#open();
    const [y, x] = [row + 1, column + 1];
    if (content.formula !== null && !isLeftToFile(content.formula)) {
      model.setUserInput(sheet, y, x, forEngine(content.formula));
      const cell = { sheet, row: y, column: x, width: 1, height: 1 };
      model.updateRangeStyle(cell, 'num_fmt', ALL_DIGITS);
    } else if (content.value === null || content.value === '') {
      model.rangeClearContents(sheet, y, x, y, x);
    } else {
      model.setUserInput(sheet, y, x, asInput(content.value));
    }
  }

  /** An array formula is fed at its first cell; the cells it fills are the engine's to write. */
  #feedArray(sheet: number, row: number, column: number, content: Content, array: CellRange): void {
    if (row !== array.top || column !== array.left || content.formula === null) return;
    const [width, height] = [array.right - array.left + 1, array.bottom - array.top + 1];
    const formula = forEngine(content.formula);
    this.#open().setUserArrayFormula(sheet, row + 1, column + 1, width, height, formula);
    const area = { sheet, row: row + 1, column: column + 1, width, height };
    this.#open().updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
  }

  #defineNames(
    model: Model,
    sheets: readonly CalculatedSheet[],
    names: readonly DefinedName[],
  ): void {
    let helpers = 0;
    for (const { name, refersTo, sheet } of names) {
      if (name.startsWith('_xlnm')) continue;
      const scope = sheet === null ? undefined : sheets.findIndex((each) => each.name === sheet);
      try {
        model.newDefinedName(name, scope, refersTo);
      } catch {
        if (helpers === 0) {
          model.newSheet();
          model.renameSheet(sheets.length, NAMES_SHEET);
        }
        helpers += 1;
        model.setUserInput(sheets.length, helpers, 1, `=${refersTo}`);
        model.newDefinedName(name, scope, `${NAMES_SHEET}!$A$${helpers}`);
      }
    }
  }
}
