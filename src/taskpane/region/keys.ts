/** The mark that tells which control is the same one after its part of the page has been made anew. */
const KEY = 'data-key';

/** A control's mark; empty when it has none. */
export const keyOf = (element: Element): string => element.getAttribute(KEY) ?? '';

/** The marked elements of a part, in their order. */
export const markedIn = (place: Element): readonly HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(`[${KEY}]`),
];

/** The marked elements from `element` outwards, inside `place`. */
export function markedAround(element: Element, place: Element): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  let at = element.closest<HTMLElement>(`[${KEY}]`);
  while (at !== null && at !== place && place.contains(at)) {
    around.push(at);
    at = at.parentElement?.closest<HTMLElement>(`[${KEY}]`) ?? null;
  }
  return around;
}
