import type { CellAddress, CellRange } from '../model/address';
import { toKronor, type MoneyUnit, type Ore } from '../model/amount';
import { DraftRow } from './draft-row';
import { typedKey, type Remembered } from './earlier/remembered';
import { LABEL } from './grid';
import type { RowHeight } from './row-heights';
import type { Kept, KeptInput, Missing } from './kept';
import { Places } from './places';
import type { CellContent, CellPlan, ChartPlan, NamePlan } from './plan';
import type { StyleName } from './styles';
import { operandIn, valueIn, type Term } from './term';

/** A sheet while it is being composed: rows from the top, cells known by id. */
export class Draft {
  readonly #kept: Kept;
  readonly #cells: CellPlan[] = [];
  readonly #places = new Places();
  readonly #usedKeys = new Set<string>();
  #current = new DraftRow(0);
  readonly merges: CellRange[] = [];
  readonly missing: Missing[] = [];
  readonly names: NamePlan[] = [];
  readonly charts: ChartPlan[] = [];
  /** What a later report may compare with, and what has been typed. */
  readonly remembered: Remembered[] = [];
  /** The heading of the part that is being placed. */
  section = '';
  /** First rows of the parts that should not be divided by a page break. */
  readonly parts: number[] = [];
  /** Least heights of rows, in points; a text that needs more gets it. */
  readonly heights: RowHeight[] = [];

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** The row that is being composed, from 0. */
  get row(): number {
    return this.#current.row;
  }

  #put(column: number, content: CellContent, style: StyleName, key?: string): void {
    this.#current.put(column, content, style, key);
  }

  /** Makes the current row's cell findable: formulas refer to it by id. */
  mark(id: string, column: number): void {
    this.#places.mark(id, this.row, column);
    this.#current.identify(id);
  }

  /** A text; never a formula, whatever it begins with. */
  text(column: number, text: string, style: StyleName): void {
    this.#put(column, { kind: 'text', text }, style);
  }

  /** A row's label in column A. */
  label(text: string, style: StyleName): void {
    this.text(LABEL, text, style);
  }

  /** An empty cell that only carries a look. */
  blank(column: number, style: StyleName): void {
    this.#put(column, { kind: 'text', text: '' }, style);
  }

  /** A formula over cells of the report (by token) with the engine's own value. */
  formula(column: number, operand: string, value: number | string, style: StyleName, id?: string) {
    this.#put(column, { kind: 'formula', formula: `=${operand}`, value }, style);
    if (id !== undefined) this.mark(id, column);
  }

  /** An amount: a live formula, or a number when the source keeps it as text. */
  amount(column: number, term: Term, unit: MoneyUnit, style: StyleName, id?: string): void {
    const value = valueIn(term, unit);
    if (term.live) this.formula(column, operandIn(term, unit), value, style);
    else this.#put(column, { kind: 'number', value }, style);
    for (const source of term.sources) this.#current.readFrom(source);
    if (id !== undefined) this.mark(id, column);
  }

  /** A figure that is no amount of the source: a share that the law sets. */
  number(column: number, value: number, style: StyleName): void {
    this.#put(column, { kind: 'number', value }, style);
  }

  /** A figure that the source keeps as text, with the cell it was read from. */
  constant(column: number, value: number, style: StyleName, source: CellAddress): void {
    this.#put(column, { kind: 'number', value }, style);
    this.#current.readFrom(source);
  }

  /** A cell for a person to fill in, with what was typed before. Returns that. */
  input(column: number, key: string, style: StyleName): number | string | null {
    const value = this.#kept.get(key)?.value ?? null;
    this.#usedKeys.add(key);
    this.#put(column, { kind: 'input', value }, style, key);
    this.mark(key, column);
    if (value !== null) this.#remember(typedKey(key), value);
    return value;
  }

  /** Something typed before that has no cell of its own any more, kept where a person can move it from. */
  keep(column: number, key: string, value: number | string): void {
    this.#put(column, { kind: 'input', value }, 'textInput', key);
  }

  #remember(key: string, value: number | string): void {
    this.remembered.push({ key, section: this.section, label: this.#current.label, value });
  }

  /** Keeps an amount of the report's own period for later reports to compare with; in öre, null for none. */
  remember(key: string, ore: Ore | null): void {
    if (ore !== null) this.#remember(key, toKronor(ore));
  }

  /** Ends the row: names its sources and records what stands in it. */
  end(): void {
    this.#cells.push(...this.#current.finish());
    this.#current = new DraftRow(this.row + 1);
  }

  /** Empty rows. */
  skip(rows = 1): void {
    this.#current = new DraftRow(this.row + rows);
  }

  /** Joins cells of the current row into one, so that a long text has room. */
  merge(left: number, right: number): void {
    this.merges.push({ top: this.row, bottom: this.row, left, right });
  }

  /** Names the current row's cell as a key figure of the workbook. */
  name(name: string, column: number): void {
    this.names.push({ name, sheet: 'delarsrapport', row: this.row, column });
  }

  /** What was typed before and has no cell in this report. */
  unplaced(): readonly (readonly [string, KeptInput])[] {
    return [...this.#kept].filter(([key]) => !this.#usedKeys.has(key));
  }

  /** The cells with every reference to the report's own cells filled in. */
  finish(): readonly CellPlan[] {
    return this.#places.fillAll(this.#cells);
  }
}
