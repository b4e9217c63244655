import type { Child } from '../dom';
import { createDrafts } from './drafts';
import { rememberFocus } from './focus';
import { keyOf, markedIn } from './keys';

/** Whether someone is writing a text that is stored when it is left: to make it anew would take it away. */
function isWrittenIn(place: HTMLElement): boolean {
  const { activeElement } = document;
  return (
    activeElement instanceof HTMLTextAreaElement &&
    place.contains(activeElement) &&
    activeElement.value !== activeElement.defaultValue
  );
}

const foldsIn = (place: Element) =>
  markedIn(place).filter((element) => element instanceof HTMLDetailsElement);

/**
 * A part of the page that is made anew only when what it is made of has changed. The keyboard stays on the same control
 * and what has it on the same place of the screen, opened details stay open and forms stay filled in, by their
 * `data-key`; a focus whose control is gone with all around it goes to `lost`. It waits while a text is being written.
 */
export function createRegion<S>(
  place: HTMLElement,
  dependsOn: (state: S) => readonly unknown[],
  make: (state: S) => readonly Child[],
  lost: HTMLElement = place,
): (state: S) => void {
  let last: readonly unknown[] | null = null;
  let waiting: S | null = null;
  const drafts = createDrafts();
  const folds = new Map<string, boolean>();

  const update = (state: S): void => {
    const now = dependsOn(state);
    waiting = null;
    if (last?.every((value, index) => Object.is(value, now[index])) === true) return;
    if (isWrittenIn(place)) {
      waiting = state;
      return;
    }
    last = now;
    const putFocusBack = rememberFocus(place, lost);
    for (const fold of foldsIn(place)) folds.set(keyOf(fold), fold.open);
    drafts.gather(place);
    place.replaceChildren(...make(state).filter((child) => child !== null && child !== false));
    for (const fold of foldsIn(place)) fold.open = folds.get(keyOf(fold)) ?? fold.open;
    drafts.putBack(place);
    putFocusBack();
  };
  place.addEventListener('focusout', () => {
    // Only then has the keyboard come to where it goes.
    setTimeout(() => {
      if (waiting !== null) update(waiting);
    });
  });
  return update;
}
