import type { CellAddress, CellRange } from '../model/address';
import type { MoneyUnit } from '../model/amount';
import { cellA1, columnLetters } from '../sheet/a1';
import { KEY, LABEL, SOURCE } from './grid';
import { rowRecord } from './row-record';
import type { CellContent, CellPlan, ChartPlan, NamePlan } from './plan';
import type { StyleName } from './styles';
import { operandIn, plainId, replaceTokens, reportCell, valueIn, type Term } from './term';

/** Something a person typed in an earlier report, and where it stood, in words. */
export interface KeptInput {
  readonly value: number | string;
  readonly where: string;
}

/** What a person typed in an earlier report, by key. */
export type Kept = ReadonlyMap<string, KeptInput>;

/** An input cell that stands for something the workbook has no source for. */
export interface Missing {
  readonly key: string;
  readonly label: string;
}

/** Characters of a label that fit on one line of column A, and the height of a line. */
const LABEL_LINE = 48;
const LINE_POINTS = 13.5;

/** A sheet while it is being composed: rows from the top, cells known by id. */
export class Draft {
  readonly #kept: Kept;
  readonly #cells: CellPlan[] = [];
  readonly #places = new Map<string, { readonly row: number; readonly column: number }>();
  readonly #usedKeys = new Set<string>();
  #rowSources: string[] = [];
  #rowCells: CellPlan[] = [];
  row = 0;
  readonly merges: CellRange[] = [];
  readonly missing: Missing[] = [];
  readonly names: NamePlan[] = [];
  readonly charts: ChartPlan[] = [];
  /** First rows of the parts that should not be divided by a page break. */
  readonly parts: number[] = [];
  readonly heights: { readonly row: number; readonly points: number }[] = [];

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  #put(column: number, content: CellContent, style: StyleName, key?: string): void {
    const cell = { row: this.row, column, content, style, ...(key === undefined ? {} : { key }) };
    this.#rowCells.push(cell);
  }

  /** Makes the current row's cell findable: formulas refer to it by id. */
  mark(id: string, column: number): void {
    this.#places.set(plainId(id), { row: this.row, column });
  }

  /** A text; never a formula, whatever it begins with. */
  text(column: number, text: string, style: StyleName): void {
    this.#put(column, { kind: 'text', text }, style);
  }

  /** A row's label in column A; a long one gets a second line. */
  label(text: string, style: StyleName): void {
    this.text(LABEL, text, style);
    const lines = Math.ceil(text.length / LABEL_LINE);
    if (lines > 1) this.heights.push({ row: this.row, points: lines * LINE_POINTS });
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
    for (const { sheet, row, column: at } of term.sources) {
      this.#rowSources.push(`${sheet}!${cellA1(row, at)}`);
    }
    if (id !== undefined) this.mark(id, column);
  }

  /** A figure that is no amount of the source: a share that the law sets. */
  number(column: number, value: number, style: StyleName): void {
    this.#put(column, { kind: 'number', value }, style);
  }

  /** A figure that the source keeps as text, with the cell it was read from. */
  constant(column: number, value: number, style: StyleName, source: CellAddress): void {
    this.#put(column, { kind: 'number', value }, style);
    this.#rowSources.push(`${source.sheet}!${cellA1(source.row, source.column)}`);
  }

  /** A cell for a person to fill in, with what was typed before. Returns that. */
  input(column: number, key: string, style: StyleName): number | string | null {
    const value = this.#kept.get(key)?.value ?? null;
    this.#usedKeys.add(key);
    this.#put(column, { kind: 'input', value }, style, key);
    this.mark(key, column);
    return value;
  }

  /** Something typed before that has no cell of its own any more, kept where a person can move it from. */
  keep(column: number, key: string, value: number | string): void {
    this.#put(column, { kind: 'input', value }, 'textInput', key);
  }

  /** An input for an amount that the workbook has no source for, as a term for formulas; null while it is empty. */
  amountInput(
    column: number,
    key: string,
    unit: MoneyUnit,
    label: string,
    perUnit: number,
  ): Term | null {
    const typed = this.input(column, key, 'amountInput');
    this.missing.push({ key, label });
    return typeof typed === 'number' ? reportCell(key, Math.round(typed * perUnit), unit) : null;
  }

  /** Ends the row: names its sources and records what stands in it. */
  end(): void {
    const sources = [...new Set(this.#rowSources)];
    if (sources.length > 0) this.text(SOURCE, sources.join(', '), 'source');
    if (this.#rowCells.length > 0) this.text(KEY, rowRecord(this.#rowCells), 'key');
    this.#cells.push(...this.#rowCells);
    this.#rowCells = [];
    this.#rowSources = [];
    this.row += 1;
  }

  /** Empty rows. */
  skip(rows = 1): void {
    this.row += rows;
  }

  /** Joins cells of the current row into one, so that a long text has room. */
  merge(left: number, right: number): void {
    this.merges.push({ top: this.row, bottom: this.row, left, right });
  }

  /** A text across the columns of the printed page, with the height that its length needs. */
  wide(
    text: string,
    style: StyleName,
    columns: { left?: number; right: number; perLine: number },
  ): void {
    const left = columns.left ?? LABEL;
    this.text(left, text, style);
    this.merge(left, columns.right);
    const lines = Math.max(1, Math.ceil(text.length / columns.perLine));
    if (lines > 1) this.heights.push({ row: this.row, points: lines * LINE_POINTS });
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
    const a1Of = (id: string): string => {
      const place = this.#places.get(id);
      if (place === undefined) throw new Error(`No cell of the report is called ${id}`);
      return `${columnLetters(place.column)}${place.row + 1}`;
    };
    return this.#cells.map((cell) =>
      cell.content.kind === 'formula'
        ? {
            ...cell,
            content: { ...cell.content, formula: replaceTokens(cell.content.formula, a1Of) },
          }
        : cell,
    );
  }
}
