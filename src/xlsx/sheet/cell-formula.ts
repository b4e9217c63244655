import { parseA1 } from '../../sheet/a1';
import type { CellRange } from '../../model/address';
import { SharedFormulas } from '../read/shared-formulas';
import {
  attributeOf,
  childOf,
  element,
  namedLike,
  numberOf,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/element';
import type { CellGrid } from './cell-grid';
import { removeChild } from './schema-order';

/** The formulas of one worksheet, with those that a group shares or an array fills. */
export class CellFormulas {
  readonly #grid: CellGrid;
  readonly #shared = new SharedFormulas();
  #arrays: CellRange[] = [];
  #hasShared = false;

  constructor(grid: CellGrid) {
    this.#grid = grid;
    this.index();
  }

  /** Reads groups and arrays again, after cells have moved. */
  index(): void {
    this.#arrays = [];
    this.#hasShared = false;
    for (const [row, { cells }] of this.#grid.rows()) {
      for (const [column, cell] of cells) this.#indexCell(cell, row, column);
    }
  }

  /** A cell's formula with its leading `=`; null when it has none. */
  at(row: number, column: number): string | null {
    const cell = this.#grid.cell(row, column);
    const formula = cell && childOf(cell, 'f');
    if (formula === undefined) return null;
    const text = textOf(formula) || (this.#sharedText(formula, row, column) ?? '');
    return text === '' ? null : `=${text}`;
  }

  /** The range of the array formula that a cell is part of. */
  arrayAt(row: number, column: number): CellRange | null {
    const within = ({ top, left, bottom, right }: CellRange): boolean =>
      top <= row && row <= bottom && left <= column && column <= right;
    return this.#arrays.find(within) ?? null;
  }

  /** Gives every cell of a group its own formula, so that one of them, or its place, can change. */
  unshare(): void {
    if (!this.#hasShared) return;
    for (const [row, { cells }] of this.#grid.rows()) {
      for (const [column, cell] of cells) {
        const formula = childOf(cell, 'f');
        if (formula === undefined || attributeOf(formula, 't') !== 'shared') continue;
        formula.children = [this.at(row, column)?.slice(1) ?? ''];
        for (const name of ['t', 'si', 'ref']) setAttribute(formula, name, undefined);
      }
    }
    this.#hasShared = false;
  }

  /** Sets an ordinary formula (with its leading `=`), or with null removes what is there. */
  set(row: number, column: number, formula: string | null): void {
    const cell = this.#grid.obtainCell(row, column);
    const old = childOf(cell, 'f');
    if (old !== undefined && attributeOf(old, 't') === 'shared') this.unshare();
    if (old !== undefined && attributeOf(old, 't') === 'array') {
      this.#arrays = this.#arrays.filter(({ top, left }) => top !== row || left !== column);
    }
    removeChild(cell, childOf(cell, 'f'));
    setAttribute(cell, 'cm', undefined);
    if (formula === null) return;
    cell.children.unshift(element(namedLike(cell, 'f'), {}, [formula.slice(1)]));
  }

  #sharedText(formula: XmlElement, row: number, column: number): string | null {
    const group = attributeOf(formula, 't') === 'shared' ? numberOf(formula, 'si') : undefined;
    return group === undefined ? null : this.#shared.at(group, row, column);
  }

  #indexCell(cell: XmlElement, row: number, column: number): void {
    const formula = childOf(cell, 'f');
    const type = formula && attributeOf(formula, 't');
    if (formula === undefined || type === undefined) return;
    const range = parseA1(attributeOf(formula, 'ref') ?? '');
    if (type === 'array' && range !== null) this.#arrays.push(range);
    if (type !== 'shared') return;
    this.#hasShared = true;
    const text = textOf(formula);
    const group = numberOf(formula, 'si');
    if (text !== '' && group !== undefined) this.#shared.define(group, text, row, column);
  }
}
