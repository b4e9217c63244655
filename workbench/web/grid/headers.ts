import { columnLetters } from '../../../src/sheet/a1';
import { element } from '../dom';
import type { Axis } from './axis';

type Marked = (index: number) => boolean;

/** The letters above the columns. */
export function columnHeaders(
  axis: Axis,
  first: number,
  last: number,
  marked: Marked,
): HTMLElement[] {
  return headers(axis, first, last, marked, (header, index) => {
    header.textContent = columnLetters(index);
    header.dataset['column'] = String(index);
    header.style.left = `${axis.offset(index)}px`;
    header.style.width = `${axis.size(index)}px`;
  });
}

/** The numbers beside the rows, with the row `from` at the top. */
export function rowHeaders(
  axis: Axis,
  first: number,
  last: number,
  marked: Marked,
  from: number,
): HTMLElement[] {
  return headers(axis, first, last, marked, (header, index) => {
    header.textContent = String(index + 1);
    header.dataset['row'] = String(index);
    header.style.top = `${axis.offset(index) - axis.offset(from)}px`;
    header.style.height = `${axis.size(index)}px`;
  });
}

function headers(
  axis: Axis,
  first: number,
  last: number,
  marked: Marked,
  place: (header: HTMLElement, index: number) => void,
): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let index = first; index <= last; index += 1) {
    if (axis.size(index) === 0) continue;
    const header = element('div', { class: marked(index) ? 'header marked' : 'header' });
    place(header, index);
    made.push(header);
  }
  return made;
}
