import type { CellRange } from '../../../src/model/address';
import { element } from '../dom';
import { placeAt } from './box';
import { boxOf, type Scene } from './draw-cells';

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
