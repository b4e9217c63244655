import { parseA1 } from '../../../src/sheet/a1';
import type { Place } from './moves';

export interface PointerActions {
  press(place: Place, extend: boolean): void;
  drag(place: Place): void;
  open(): void;
  columns(column: number): void;
  rows(row: number): void;
}

function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null;
  const address = target.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const range = address === undefined ? null : parseA1(address);
  return range === null ? null : { row: range.top, column: range.left };
}

/** Turns what is done with mouse, pen or finger on the grid into places on the sheet. */
export function pointerPlaces(grid: HTMLElement, actions: PointerActions): void {
  let dragging = false;
  grid.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest('.editor') !== null) return;
    const place = placeOf(event.target);
    const header = event.target.closest<HTMLElement>('.header');
    if (place !== null) {
      actions.press(place, event.shiftKey);
      dragging = true;
    } else if (header?.dataset['column'] !== undefined) {
      actions.columns(Number(header.dataset['column']));
    } else if (header?.dataset['row'] !== undefined) actions.rows(Number(header.dataset['row']));
    grid.focus({ preventScroll: true });
    event.preventDefault();
  });
  grid.addEventListener('pointermove', (event) => {
    if (!dragging || event.buttons === 0) return;
    const place = placeOf(document.elementFromPoint(event.clientX, event.clientY));
    if (place !== null) actions.drag(place);
  });
  window.addEventListener('pointerup', () => {
    dragging = false;
  });
  grid.addEventListener('dblclick', (event) => {
    if (placeOf(event.target) !== null) actions.open();
  });
}
