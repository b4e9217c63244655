import type { CellRange } from '../../../src/model/address';
import { element } from '../dom';
import type { Box } from './cell-view';
import { boxOf, type Scene } from './draw-cells';

/** Puts an element where a box is. */
export function placeAt({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** The frame around what is selected, in a region whose first row is `from`. */
export function marker({ geometry }: Scene, selection: CellRange, from: number): HTMLElement {
  const { rows, columns } = geometry;
  const drawn = {
    ...selection,
    bottom: Math.min(selection.bottom, rows.count - 1),
    right: Math.min(selection.right, columns.count - 1),
  };
  const made = element('div', { class: 'marker' });
  placeAt(made, boxOf(geometry, drawn, from));
  return made;
}
