import type { CellRange } from '../../../src/model/address';
import type { BookSheet } from '../../engine/book';
import { element } from '../dom';
import { TEXTS } from '../texts';
import { chartView } from './chart-view';
import { boxOf, drawCells, type Scene } from './draw-cells';
import { measure } from './geometry';
import { columnHeaders, rowHeaders } from './headers';
import { marker } from './marker';
import { Merges } from './merges';

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;
/** Columns drawn to the left of what is seen, for texts that run over from there. */
const LEFT_MARGIN = 8;

/** A place on the sheet and the cell that a selection grew from. */
export interface Shown {
  readonly sheet: BookSheet;
  readonly selection: CellRange;
  readonly active: { readonly row: number; readonly column: number };
}

const region = (name: string): HTMLElement => element('div', { class: `region ${name}` });

/** A scrolling view of a sheet: only what is seen is drawn, frozen rows stay at the top. */
export class GridView {
  readonly root: HTMLElement;
  readonly #canvas = element('div', { class: 'canvas' });
  readonly #corner = region('corner');
  readonly #letters = region('letters');
  readonly #frozenNumbers = region('frozen-numbers');
  readonly #frozen = region('frozen');
  readonly #numbers = region('numbers');
  readonly #cells = region('cells');
  #shown: Shown | null = null;
  #scene: Scene | null = null;
  #pending = false;

  constructor() {
    this.#canvas.append(
      this.#corner,
      this.#letters,
      this.#frozenNumbers,
      this.#frozen,
      this.#numbers,
      this.#cells,
    );
    this.root = element(
      'div',
      { class: 'grid', role: 'grid', tabindex: 0, 'aria-label': TEXTS.grid },
      [this.#canvas],
    );
    this.root.addEventListener('scroll', () => this.#redrawSoon());
    new ResizeObserver(() => this.#redrawSoon()).observe(this.root);
  }

  /** Shows a sheet as it now is; what was measured before is measured anew. */
  show(shown: Shown): void {
    if (this.#shown?.sheet !== shown.sheet) this.root.scrollTo(0, 0);
    this.#shown = shown;
    const { sheet } = shown;
    this.#scene = { sheet, geometry: measure(sheet), merges: new Merges(sheet.merges) };
    this.#layOut(this.#scene);
    this.#draw();
  }

  /** Moves the selection without measuring anew. */
  select(shown: Shown): void {
    this.#shown = shown;
    this.#draw();
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Scrolls no more than is needed for a cell to be seen. */
  reveal(row: number, column: number): void {
    const scene = this.#scene;
    if (scene === null) return;
    const frozen = scene.sheet.frozenRows;
    const cell = { top: row, left: column, bottom: row, right: column };
    const box = boxOf(scene.geometry, cell, frozen);
    const { rows } = scene.geometry;
    const height = this.root.clientHeight - HEADER_HEIGHT - rows.offset(frozen);
    const width = this.root.clientWidth - HEADER_WIDTH;
    const within = (at: number, from: number, size: number, room: number): number =>
      from < at ? from : from + size > at + room ? from + size - room : at;
    this.root.scrollLeft = within(this.root.scrollLeft, box.left, box.width, width);
    if (row >= frozen) {
      this.root.scrollTop = within(this.root.scrollTop, box.top, box.height, height);
    }
  }

  /** Puts an element over a cell: the editor. */
  place(over: HTMLElement, row: number, column: number): void {
    const scene = this.#scene;
    if (scene === null) return;
    const frozen = scene.sheet.frozenRows;
    const range = scene.merges.at(row, column) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    const box = boxOf(scene.geometry, range, row < frozen ? 0 : frozen);
    Object.assign(over.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      minWidth: `${box.width}px`,
      height: `${box.height}px`,
    });
    (row < frozen ? this.#frozen : this.#cells).append(over);
  }

  #layOut({ sheet, geometry: { rows, columns } }: Scene): void {
    const frozen = rows.offset(sheet.frozenRows);
    const { style } = this.#canvas;
    style.gridTemplateColumns = `${HEADER_WIDTH}px ${columns.total}px`;
    style.gridTemplateRows = `${HEADER_HEIGHT}px ${frozen}px ${rows.total - frozen}px`;
    this.root.setAttribute('aria-rowcount', String(rows.count));
    this.root.setAttribute('aria-colcount', String(columns.count));
    this.#frozen.classList.toggle('edge', sheet.frozenRows > 0);
  }

  #redrawSoon(): void {
    if (this.#pending) return;
    this.#pending = true;
    requestAnimationFrame(() => {
      this.#pending = false;
      this.#draw();
    });
  }

  #draw(): void {
    const [scene, shown] = [this.#scene, this.#shown];
    if (scene === null || shown === null) return;
    const { rows, columns } = scene.geometry;
    const frozen = scene.sheet.frozenRows;
    const frozenHeight = rows.offset(frozen);
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.root;
    const top = Math.max(frozen, rows.at(scrollTop + frozenHeight));
    const bottom = rows.at(scrollTop + clientHeight - HEADER_HEIGHT);
    const left = Math.max(0, columns.at(scrollLeft) - LEFT_MARGIN);
    const right = columns.at(scrollLeft + clientWidth);
    const { selection } = shown;
    const inRows = (row: number): boolean => row >= selection.top && row <= selection.bottom;
    const inColumns = (column: number): boolean =>
      column >= selection.left && column <= selection.right;
    const seen = { top, left, bottom, right };
    const above = { top: 0, left, bottom: frozen - 1, right };
    this.#letters.replaceChildren(...columnHeaders(columns, left, right, inColumns));
    this.#numbers.replaceChildren(...rowHeaders(rows, top, bottom, inRows, frozen));
    this.#frozenNumbers.replaceChildren(...rowHeaders(rows, 0, frozen - 1, inRows, 0));
    const editor = this.root.querySelector('.editor');
    const editing = editor?.parentElement ?? null;
    this.#cells.replaceChildren(
      ...drawCells(scene, seen, frozen),
      ...scene.sheet.charts.map((chart) => chartView(scene, chart, frozen)),
      marker(scene, selection, frozen),
    );
    this.#frozen.replaceChildren(
      ...(frozen > 0 ? drawCells(scene, above, 0) : []),
      ...(selection.top < frozen ? [marker(scene, selection, 0)] : []),
    );
    if (editor !== null) editing?.append(editor);
    const { row, column } = shown.active;
    const active = this.root.querySelector(
      `[aria-rowindex="${row + 1}"][aria-colindex="${column + 1}"]`,
    );
    if (active === null) this.root.removeAttribute('aria-activedescendant');
    else this.root.setAttribute('aria-activedescendant', active.id);
  }
}
