import type { Cell, CellValue } from '../../sheet/snapshot';
import { UnreadableError } from '../problem';
import { nameCode } from '../scan/name-code';
import { decodeIndex, decodeNumber, decodeText } from '../scan/text';
import { decodeXstring } from '../scan/xstring';
import { DAYS_TO_1904, serialOfIso } from './dates';
import type { SharedFormulas } from './shared-formulas';
import type { SheetContext } from './sheet-context';

/** The types a cell can have (ST_CellType, 18.18.11). */
export const CELL_TYPE = {
  number: 0,
  boolean: nameCode('b'),
  date: nameCode('d'),
  error: nameCode('e'),
  inline: nameCode('inlineStr'),
  shared: nameCode('s'),
  text: nameCode('str'),
} as const;

/** The cell that is being read; one object serves every cell. */
export class CellDraft {
  column = 0;
  style = 0;
  type: number = CELL_TYPE.number;
  /** The group of a shared formula; -1 for none. */
  group = -1;

  readonly #context: SheetContext;
  readonly #shared: SharedFormulas;
  #value: CellValue | null = null;
  #stored = false;
  #text = '';
  #formula = '';

  constructor(context: SheetContext, shared: SharedFormulas) {
    this.#context = context;
    this.#shared = shared;
  }

  begin(column: number): void {
    this.column = column;
    this.style = 0;
    this.type = CELL_TYPE.number;
    this.group = -1;
    this.#value = null;
    this.#stored = false;
    this.#text = '';
    this.#formula = '';
  }

  addFormula(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    this.#formula += decodeText(bytes, start, end, raw);
  }

  /** Text of an inline string. */
  addText(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    this.#text += decodeText(bytes, start, end, raw);
  }

  /** A `v` element stands in the cell, perhaps an empty one. */
  store(): void {
    this.#stored = true;
  }

  /** The content of `v`. */
  setValue(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.type === CELL_TYPE.number) this.#value = this.#number(bytes, start, end);
    else if (this.type === CELL_TYPE.shared) this.#value = this.#sharedString(bytes, start, end);
    else this.#text += decodeText(bytes, start, end, raw);
  }

  /** The finished cell in a row; null when it is empty. */
  finish(row: number): Cell | null {
    const formula = this.#finishedFormula(row);
    const value = this.#value ?? this.#textValue();
    if (formula === null && (value === null || value === '')) return null;
    const context = this.#context;
    if (formula !== null && !this.#stored) context.neverCalculated = true;
    context.countCell();
    const format = context.formats[this.style] ?? 'General';
    return { column: this.column, value: value ?? '', formula, format };
  }

  #number(bytes: Uint8Array, start: number, end: number): number | string {
    const number = decodeNumber(bytes, start, end);
    if (Number.isNaN(number)) return this.#context.countText(decodeText(bytes, start, end).trim());
    return this.#context.movesDate[this.style] === true ? number + DAYS_TO_1904 : number;
  }

  #sharedString(bytes: Uint8Array, start: number, end: number): string {
    const text = this.#context.strings[decodeIndex(bytes, start, end)];
    if (text === undefined) throw new UnreadableError('malformed', 'shared string');
    return text;
  }

  #textValue(): CellValue | null {
    const text = this.#text;
    if (text === '') return null;
    if (this.type === CELL_TYPE.boolean) return /^(1|true)$/.test(text.trim());
    if (this.type === CELL_TYPE.error) return this.#context.error(text);
    if (this.type === CELL_TYPE.date) return serialOfIso(text) ?? text;
    return this.#context.countText(decodeXstring(text));
  }

  #finishedFormula(row: number): string | null {
    const own = this.#formula;
    if (own !== '' && this.group >= 0) this.#shared.define(this.group, own, row, this.column);
    const formula =
      own === '' && this.group >= 0 ? this.#shared.at(this.group, row, this.column) : own;
    return formula === null || formula === '' ? null : this.#context.countText(`=${formula}`);
  }
}
