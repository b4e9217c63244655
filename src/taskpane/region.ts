import type { Child } from './dom';

/** The mark that tells which control is the same one after its part of the page has been made anew. */
const KEY = 'data-key';

/** The mark of a field of which what was filled in goes on after its part of the page has been made anew. */
const KEEP = 'data-keep';

function focusedKey(place: HTMLElement): string | null {
  const { activeElement } = document;
  const holder = activeElement?.closest(`[${KEY}]`);
  return holder !== undefined && holder !== null && place.contains(holder)
    ? holder.getAttribute(KEY)
    : null;
}

/** Fills a field as another was: a chosen file can be handed on only as the browser's own list. */
function fillAs(field: HTMLInputElement, { files, value }: HTMLInputElement): void {
  if (field.type === 'file') field.files = files;
  else field.value = value;
}

/**
 * A part of the page that is made anew only when what it is made of has changed. The keyboard's focus stays on
 * the same control, opened details stay open and fields with `data-keep` stay filled in, by their `data-key`; a
 * focus whose control is gone goes to `lost`.
 */
export function createRegion<S>(
  place: HTMLElement,
  dependsOn: (state: S) => readonly unknown[],
  make: (state: S) => readonly Child[],
  lost: HTMLElement = place,
): (state: S) => void {
  let last: readonly unknown[] | null = null;
  const kept = new Map<string | null, HTMLInputElement>();
  const fieldsToKeep = () => place.querySelectorAll<HTMLInputElement>(`input[${KEEP}][${KEY}]`);
  return (state) => {
    const now = dependsOn(state);
    if (last?.every((value, index) => Object.is(value, now[index])) === true) return;
    last = now;
    const focused = focusedKey(place);
    const opened = new Set(
      [...place.querySelectorAll(`details[open][${KEY}]`)].map((each) => each.getAttribute(KEY)),
    );
    for (const field of fieldsToKeep()) kept.set(field.getAttribute(KEY), field);
    place.replaceChildren(...make(state).filter((child) => child !== null && child !== false));
    for (const each of place.querySelectorAll<HTMLDetailsElement>(`details[${KEY}]`)) {
      if (opened.has(each.getAttribute(KEY))) each.open = true;
    }
    for (const field of fieldsToKeep()) {
      const before = kept.get(field.getAttribute(KEY));
      if (before !== undefined) fillAs(field, before);
    }
    if (focused === null) return;
    const same = [...place.querySelectorAll<HTMLElement>(`[${KEY}]`)].find(
      (each) => each.getAttribute(KEY) === focused,
    );
    (same ?? lost).focus({ preventScroll: same !== undefined });
  };
}
