import type { Cell, CellValue, SheetRow } from '../../sheet/snapshot';

/** Cells of the first and of the largest block. */
const SMALLEST = 64;
const LARGEST = 32_768;

/**
 * A sheet's rows with their cells side by side in blocks of columns, a third of the memory of an object each: a
 * ledger of a million cells must not fill the machine.
 */
export class PackedRows {
  readonly rows: SheetRow[] = [];
  #block = new CellBlock(SMALLEST);

  /** Adds a row; the cells are copied. */
  add(index: number, hidden: boolean, cells: readonly Cell[]): void {
    if (!this.#block.hasRoom(cells.length)) {
      const doubled = Math.min(this.#block.capacity * 2, LARGEST);
      this.#block = new CellBlock(Math.max(doubled, cells.length));
    }
    this.rows.push(new PackedRow(index, hidden, this.#block, cells));
  }
}

class PackedRow implements SheetRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly #block: CellBlock;
  readonly #start: number;
  readonly #end: number;

  constructor(index: number, hidden: boolean, block: CellBlock, cells: readonly Cell[]) {
    this.index = index;
    this.hidden = hidden;
    this.#block = block;
    this.#start = block.size;
    for (const cell of cells) block.add(cell);
    this.#end = block.size;
  }

  get cells(): readonly Cell[] {
    return this.#block.cells(this.#start, this.#end);
  }
}

/** Cells one after another, property by property. A value that is no number stands among `others`. */
class CellBlock {
  readonly capacity: number;
  size = 0;
  readonly #columns: Uint16Array;
  readonly #numbers: Float64Array;
  readonly #others: (CellValue | undefined)[] = [];
  readonly #formulas: (string | null)[] = [];
  readonly #formats: string[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
    this.#columns = new Uint16Array(capacity);
    this.#numbers = new Float64Array(capacity);
  }

  hasRoom(count: number): boolean {
    return this.size + count <= this.capacity;
  }

  add({ column, value, formula, format }: Cell): void {
    const isNumber = typeof value === 'number';
    this.#columns[this.size] = column;
    if (isNumber) this.#numbers[this.size] = value;
    this.#others.push(isNumber ? undefined : value);
    this.#formulas.push(formula);
    this.#formats.push(format);
    this.size += 1;
  }

  cells(start: number, end: number): readonly Cell[] {
    const cells: Cell[] = [];
    for (let at = start; at < end; at++) {
      cells.push({
        column: this.#columns[at] ?? 0,
        value: this.#others[at] ?? this.#numbers[at] ?? 0,
        formula: this.#formulas[at] ?? null,
        format: this.#formats[at] ?? 'General',
      });
    }
    return cells;
  }
}
