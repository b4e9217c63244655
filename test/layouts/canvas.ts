import type { Cell, CellValue, SheetRow, SheetSnapshot } from '../../src/sheet/snapshot';

/** A sheet in the making. */
export class Canvas {
  readonly #rows = new Map<number, Map<number, Cell>>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();

  put(
    row: number,
    column: number,
    value: CellValue,
    formula: string | null = null,
    format = 'General',
  ): void {
    if (value === '') return;
    const cells = this.#rows.get(row) ?? new Map<number, Cell>();
    this.#rows.set(row, cells.set(column, { column, value, formula, format }));
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  /** Rows used so far. */
  get height(): number {
    return Math.max(-1, ...this.#rows.keys()) + 1;
  }

  get width(): number {
    return Math.max(-1, ...[...this.#rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  }

  snapshot(name: string, visibility: SheetSnapshot['visibility'] = 'visible'): SheetSnapshot {
    const rows = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([index, cells]): SheetRow => ({
        index,
        hidden: this.#hiddenRows.has(index),
        cells: [...cells.values()].sort((a, b) => a.column - b.column),
      }));
    return { name, visibility, ownKey: null, rows, hiddenColumns: [...this.#hiddenColumns] };
  }
}
