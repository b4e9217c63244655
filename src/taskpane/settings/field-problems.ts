import type { PaneKey } from '../../locales/pane';
import type { Say } from '../say';

/** Puts each problem under the field of that `data-field`, where it is also read out, and goes to the first. */
export function showProblems(
  place: HTMLElement,
  problems: Readonly<Record<string, PaneKey>>,
  say: Say,
): void {
  for (const old of place.querySelectorAll('.field-problem')) old.remove();
  for (const control of place.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-errormessage');
  }
  let first: HTMLElement | null = null;
  for (const [name, problem] of Object.entries(problems)) {
    const control = place.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (control === null) continue;
    const text = document.createElement('p');
    text.className = 'field-problem';
    text.id = `problem-${name}`;
    text.textContent = say(problem);
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-errormessage', text.id);
    control.after(text);
    first ??= control;
  }
  first?.focus();
}
