import type { State } from './state';
import { keyOf, markedAround, markedIn } from './region/keys';

/**
 * Takes the keyboard to a question when one is put, so that it is seen and read out wherever on the page it was asked
 * for, and back to where it was when it has been answered.
 */
export function makeQuestionFocus(status: HTMLElement, view: HTMLElement): (state: State) => void {
  let asked: unknown = null;
  let cameFrom: readonly string[] = [];
  return ({ removal, sumAct }) => {
    const question = removal ?? sumAct;
    if (question === asked) return;
    if (asked === null && document.activeElement !== null) {
      cameFrom = markedAround(document.activeElement, view).map(keyOf);
    }
    asked = question;
    if (question !== null) {
      status.querySelector<HTMLElement>('[data-key="question"]')?.focus({ preventScroll: true });
      return;
    }
    const now = new Map(markedIn(view).map((element) => [keyOf(element), element]));
    const back = cameFrom.map((key) => now.get(key)).find((element) => element !== undefined);
    back?.focus({ preventScroll: true });
  };
}
