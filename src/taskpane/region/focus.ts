import { keyOf, markedAround, markedIn } from './keys';

type Selection = readonly [start: number, end: number];

/** Where the cursor stands in a text; null where there is none, as in a date. */
function selectionIn(element: Element): Selection | null {
  const isText =
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && ['text', 'search'].includes(element.type));
  if (!isText) return null;
  const { selectionStart, selectionEnd } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/** What takes the keyboard in place of a marked element: of something folded, its line. */
const reachable = (element: HTMLElement): HTMLElement =>
  element instanceof HTMLDetailsElement ? (element.querySelector('summary') ?? element) : element;

/**
 * Remembers where the keyboard is in `place`, and gives a function that puts it back once the part has been made anew: on
 * the same control, else on the nearest thing around it that is still there, else on `lost`. What had the keyboard stays
 * where it was on the screen.
 */
export function rememberFocus(place: HTMLElement, lost: HTMLElement): () => void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === place || !place.contains(activeElement)) {
    return () => undefined;
  }
  const around = markedAround(activeElement, place).map((element) => ({
    key: keyOf(element),
    top: element.getBoundingClientRect().top,
  }));
  const selection = selectionIn(activeElement);
  return () => {
    const now = new Map(markedIn(place).map((element) => [keyOf(element), element]));
    const [same] = around.flatMap(({ key, top }) => {
      const element = now.get(key);
      return element === undefined ? [] : [{ element, top }];
    });
    const target = same === undefined ? lost : reachable(same.element);
    target.focus({ preventScroll: true });
    if (same === undefined) return;
    document.documentElement.scrollTop += same.element.getBoundingClientRect().top - same.top;
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isText && selection !== null) target.setSelectionRange(...selection);
  };
}
