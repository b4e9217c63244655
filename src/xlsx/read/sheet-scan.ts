import type { Cell, SheetRow } from '../../sheet/snapshot';
import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import type { Attributes } from '../scan/attributes';
import { nameCode } from '../scan/name-code';
import type { ScanHandler } from '../scan/scanner';
import { CELL_TYPE, CellDraft } from './cell-draft';
import { columnOfReference } from './cell-reference';
import { inOrder } from './in-order';
import { PackedRows } from './packed-rows';
import { SharedFormulas } from './shared-formulas';
import type { SheetContext } from './sheet-context';

const [ROW, CELL, FORMULA, VALUE, INLINE, TEXT, PHONETIC, COL] = [
  'row',
  'c',
  'f',
  'v',
  'is',
  't',
  'rPh',
  'col',
].map(nameCode);
const [R, S, T, SI, HIDDEN, MIN, MAX] = ['r', 's', 't', 'si', 'hidden', 'min', 'max'].map(nameCode);
const SHARED = nameCode('shared');
const NUMBER = nameCode('n');

/** Which text of a cell is being read. */
type Part = 'formula' | 'value' | 'inline' | null;

/** Reads a worksheet part into rows, one cell at a time. */
export class SheetScan implements ScanHandler {
  readonly hiddenColumns = new Set<number>();

  readonly #draft: CellDraft;
  readonly #packed = new PackedRows();
  #row = -1;
  #rowHidden = false;
  readonly #cells: Cell[] = [];
  #column = -1;
  #within = false;
  #inline = false;
  #phonetic = false;
  #part: Part = null;

  constructor(context: SheetContext) {
    this.#draft = new CellDraft(context, new SharedFormulas());
  }

  get rows(): SheetRow[] {
    return this.#packed.rows;
  }

  open(name: number, attributes: Attributes): void {
    if (name === CELL) this.#openCell(attributes);
    else if (name === ROW) this.#openRow(attributes);
    else if (!this.#within) {
      if (name === COL) this.#openColumns(attributes);
    } else if (name === VALUE) {
      this.#part = 'value';
      this.#draft.store();
    } else if (name === FORMULA) this.#openFormula(attributes);
    else if (name === INLINE) this.#inline = true;
    else if (name === PHONETIC) this.#phonetic = true;
    else if (name === TEXT && this.#inline && !this.#phonetic) this.#part = 'inline';
  }

  close(name: number): void {
    if (name === CELL) this.#closeCell();
    else if (name === ROW) this.#closeRow();
    else if (name === PHONETIC) this.#phonetic = false;
    else if (name === VALUE || name === FORMULA || name === TEXT) this.#part = null;
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#part === 'value') this.#draft.setValue(bytes, start, end, raw);
    else if (this.#part === 'formula') this.#draft.addFormula(bytes, start, end, raw);
    else if (this.#part === 'inline') this.#draft.addText(bytes, start, end, raw);
  }

  #openRow(attributes: Attributes): void {
    let row = this.#row + 1;
    this.#rowHidden = false;
    while (attributes.next()) {
      if (attributes.code === R) row = attributes.index() - 1;
      else if (attributes.code === HIDDEN) this.#rowHidden = attributes.flag();
    }
    if (row < 0 || row >= LIMITS.rows) throw new UnreadableError('malformed', 'row number');
    this.#row = row;
    this.#column = -1;
    this.#cells.length = 0;
  }

  #openCell(attributes: Attributes): void {
    const draft = this.#draft;
    draft.begin(this.#column + 1);
    while (attributes.next()) {
      if (attributes.code === R) {
        const column = columnOfReference(attributes.bytes, attributes.start, attributes.end);
        if (column >= 0) draft.column = column;
      } else if (attributes.code === S) draft.style = attributes.index();
      else if (attributes.code === T) draft.type = typeCode(attributes);
    }
    if (draft.column >= LIMITS.columns) throw new UnreadableError('malformed', 'column number');
    this.#within = true;
    this.#inline = false;
    this.#part = null;
  }

  #openFormula(attributes: Attributes): void {
    this.#part = 'formula';
    let shared = false;
    let group = -1;
    while (attributes.next()) {
      if (attributes.code === T) shared = nameCode(attributes.text()) === SHARED;
      else if (attributes.code === SI) group = attributes.index();
    }
    if (shared) this.#draft.group = group;
  }

  #openColumns(attributes: Attributes): void {
    let [first, last, hidden] = [0, -1, false];
    while (attributes.next()) {
      if (attributes.code === MIN) first = attributes.index() - 1;
      else if (attributes.code === MAX) last = attributes.index() - 1;
      else if (attributes.code === HIDDEN) hidden = attributes.flag();
    }
    if (!hidden) return;
    for (let column = Math.max(0, first); column <= Math.min(last, LIMITS.columns - 1); column++) {
      this.hiddenColumns.add(column);
    }
  }

  #closeCell(): void {
    this.#within = false;
    this.#part = null;
    this.#column = this.#draft.column;
    const cell = this.#draft.finish(this.#row);
    if (cell !== null) this.#cells.push(cell);
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const cells = inOrder(this.#cells, (cell) => cell.column);
    this.#packed.add(this.#row, this.#rowHidden, cells);
  }
}

function typeCode(attributes: Attributes): number {
  const type = nameCode(attributes.text());
  return type === NUMBER ? CELL_TYPE.number : type;
}
