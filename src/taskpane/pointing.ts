import type { CellRange } from '../model/address';
import type { Controller } from './acts/controller';

/** How long the mouse rests before the cells are marked, so that passing over a list moves nothing. */
const REST_MS = 450;

/** Marks the cells that an element speaks of while the mouse rests on it or the keyboard is in it. */
export function pointsAt(
  made: HTMLElement,
  { point }: Controller,
  sheet: string,
  range: CellRange,
): HTMLElement {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void point(sheet, range), REST_MS);
  };
  made.addEventListener('pointerenter', start);
  made.addEventListener('pointerleave', () => clearTimeout(timer));
  made.addEventListener('focusin', start);
  made.addEventListener('focusout', () => clearTimeout(timer));
  return made;
}
