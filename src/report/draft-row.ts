import type { CellAddress } from '../model/address';
import { cellA1 } from '../sheet/a1';
import { KEY, LABEL, SOURCE } from './grid';
import type { CellContent, CellPlan } from './plan';
import { rowRecord } from './row-record';
import type { StyleName } from './styles';
import { plainId } from './term';

/** The row that is being composed: its cells, what they were read from and what the row is. */
export class DraftRow {
  readonly #cells: CellPlan[] = [];
  readonly #sources = new Set<string>();
  #id: string | null = null;
  readonly row: number;
  /** The text in column A; empty for none. */
  label = '';

  /** The row's place on the sheet, from 0. */
  constructor(row: number) {
    this.row = row;
  }

  put(column: number, content: CellContent, style: StyleName, key?: string): void {
    if (column === LABEL && content.kind === 'text') this.label = content.text;
    const cell = { row: this.row, column, content, style, ...(key === undefined ? {} : { key }) };
    this.#cells.push(cell);
  }

  /** Says what the row is, by the id of a cell in it; the first holds. */
  identify(id: string): void {
    this.#id ??= plainId(id);
  }

  /** Adds a cell that the row's figures were read from. */
  readFrom({ sheet, row, column }: CellAddress): void {
    this.#sources.add(`${sheet}!${cellA1(row, column)}`);
  }

  /** The row's cells, with its sources named and a record of what stands in it. */
  finish(): readonly CellPlan[] {
    if (this.#sources.size > 0) {
      this.put(SOURCE, { kind: 'text', text: [...this.#sources].join(', ') }, 'source');
    }
    if (this.#cells.length > 0) {
      this.put(KEY, { kind: 'text', text: rowRecord(this.#cells, this.#id) }, 'key');
    }
    return this.#cells;
  }
}
