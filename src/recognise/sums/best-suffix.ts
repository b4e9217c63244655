import { agrees, type Fit, isBetter } from './relation-fit';
import type { StackRow } from './stack-row';

/** Rows nobody calls a sum are tested as one only over so many rows above. */
export const UNNAMED_REACH = 60;

/** Of the last k open rows, the k that holds in most columns; equals go to the one that reaches the section's start. */
export function bestSuffix(
  rows: readonly StackRow[],
  total: StackRow,
  open: readonly number[],
  columns: readonly number[],
  reach: number,
): { parts: readonly number[]; fit: Fit } | null {
  const running = columns.map(() => ({ sum: 0, slack: 0, present: 0 }));
  let best: { length: number; fit: Fit; atSection: boolean } | null = null;
  for (let length = 1; length <= Math.min(open.length, reach); length += 1) {
    const position = open[open.length - length] ?? 0;
    const part = rows[position];
    if (part === undefined || isSettled(best, length, position < total.sectionStart)) break;
    let holds = 0;
    let fails = 0;
    let telling = 0;
    columns.forEach((column, place) => {
      const state = running[place];
      const figure = part.figures.get(column);
      if (state === undefined) return;
      if (figure !== undefined && figure.quantity !== 'percent') {
        state.sum += figure.value;
        state.slack += figure.precision / 2;
        state.present += 1;
      }
      const printed = total.figures.get(column);
      if (printed === undefined || printed.quantity === 'percent') return;
      if (state.present === 0) {
        // A row that words call a sum is a sum of something in each of its columns.
        if (total.isSum && printed.value !== 0) fails += 1;
      } else if (!agrees(printed, state.sum, state.slack)) fails += 1;
      else {
        holds += 1;
        if (printed.value !== 0) telling += 1;
      }
    });
    const fit = { holds, fails, telling };
    const atSection = total.sectionStart >= 0 && position === total.sectionStart;
    if (
      holds > 0 &&
      (best === null ||
        isBetter(fit, best.fit) ||
        (!isBetter(best.fit, fit) && (atSection || !best.atSection)))
    ) {
      best = { length, fit, atSection };
    }
  }
  return best === null ? null : { parts: open.slice(open.length - best.length), fit: best.fit };
}

/** Whether what has been found holds everywhere, so that rows much further up, outside the section, need no trial. */
const isSettled = (
  best: { readonly length: number; readonly fit: Fit } | null,
  length: number,
  outside: boolean,
): boolean =>
  best !== null &&
  outside &&
  best.fit.fails === 0 &&
  best.fit.telling > 0 &&
  length > best.length + UNNAMED_REACH;
