import type { CellRange } from '../../../src/model/address';
import type { Scene } from './draw-cells';
import { leap, step, type Place } from './moves';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The corner of a selection that moves when it is extended: the one opposite the active cell. */
const movingCorner = (active: Place, selection: CellRange): Place => ({
  row: active.row === selection.top ? selection.bottom : selection.top,
  column: active.column === selection.left ? selection.right : selection.left,
});

/** Where a key moves the selection, and whether it extends it; null for a key that moves nothing. */
export function keyMove(
  event: KeyboardEvent,
  { sheet, geometry }: Scene,
  active: Place,
  selection: CellRange,
  page: number,
): { readonly to: Place; readonly extend: boolean } | null {
  const leaps = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey && event.key !== 'Enter' && event.key !== 'Tab';
  const from = extend ? movingCorner(active, selection) : active;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    const [down, right] = arrow;
    const to = leaps ? leap(sheet, geometry, from, down, right) : step(geometry, from, down, right);
    return { to, extend };
  }
  const moved = (down: number, right: number) => ({
    to: step(geometry, from, down, right),
    extend,
  });
  switch (event.key) {
    case 'Enter':
      return moved(event.shiftKey ? -1 : 1, 0);
    case 'Tab':
      return moved(0, event.shiftKey ? -1 : 1);
    case 'PageDown':
      return moved(page, 0);
    case 'PageUp':
      return moved(-page, 0);
    case 'Home':
      return { to: { row: leaps ? 0 : from.row, column: 0 }, extend };
    case 'End': {
      const used = sheet.used(false);
      return { to: { row: used?.bottom ?? 0, column: used?.right ?? 0 }, extend };
    }
    default:
      return null;
  }
}
