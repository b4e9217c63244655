import { parseA1 } from '../../src/sheet/a1';
import { LAST_COLUMN, LAST_ROW } from '../host/area';
import type { Workspace } from '../host/workspace';
import type { GridView, Shown } from './grid/grid-view';
import { between, type Place } from './grid/moves';

/** The active cell and the selection around it, as a person moves them. */
export class Cursor {
  readonly #grid: GridView;
  readonly #workspace: () => Workspace;
  /** Told after a person has moved the selection. */
  readonly #moved: () => void;
  #active: Place = { row: 0, column: 0 };

  constructor(grid: GridView, workspace: () => Workspace, moved: () => void) {
    this.#grid = grid;
    this.#workspace = workspace;
    this.#moved = moved;
  }

  get active(): Place {
    return this.#active;
  }

  /** What the grid is to show. */
  get shown(): Shown {
    const { active, selection } = this.#workspace();
    return { sheet: active, selection, active: this.#active };
  }

  /** Back to the first cell, for another workbook. */
  reset(): void {
    this.#active = { row: 0, column: 0 };
  }

  /** An add-in may have moved the selection: the active cell is then its first. */
  follow(): void {
    const { selection } = this.#workspace();
    const { row, column } = this.#active;
    const inRows = row >= selection.top && row <= selection.bottom;
    if (inRows && column >= selection.left && column <= selection.right) return;
    this.#active = { row: selection.top, column: selection.left };
    queueMicrotask(() => this.#grid.reveal(this.#active.row, this.#active.column));
  }

  /** Selects from one place to another; the first becomes the active cell. */
  select(anchor: Place, to: Place): void {
    const workspace = this.#workspace();
    const range = between(anchor, to);
    this.#active = anchor;
    workspace.select(workspace.active, this.#grid.scene?.merges.around(range) ?? range);
    this.#grid.select(this.shown);
    this.#grid.reveal(to.row, to.column);
    this.#moved();
  }

  extendTo(place: Place): void {
    this.select(this.#active, place);
  }

  selectRow(row: number): void {
    this.select({ row, column: 0 }, { row, column: LAST_COLUMN });
  }

  selectColumn(column: number): void {
    this.select({ row: 0, column }, { row: LAST_ROW, column });
  }

  /** Goes to an address typed in the name box; one that is none is left alone. */
  goTo(address: string): void {
    const range = parseA1(address);
    if (range === null || range.bottom > LAST_ROW || range.right > LAST_COLUMN) return;
    const { top, left, bottom, right } = range;
    this.select({ row: top, column: left }, { row: bottom, column: right });
    this.#grid.root.focus();
  }
}
