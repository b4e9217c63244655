import type { PaneKey } from '../../locales/pane';
import type { Say } from '../say';

/** Takes back what was said of a field, as soon as it is changed. */
function clearProblem(control: Element): void {
  document.getElementById(control.getAttribute('aria-errormessage') ?? '')?.remove();
  control.removeAttribute('aria-invalid');
  control.removeAttribute('aria-errormessage');
}

/** Puts each problem under the field of that `data-field`, where it is also read out, and goes to the first. */
export function showProblems(
  place: HTMLElement,
  problems: Readonly<Record<string, PaneKey>>,
  say: Say,
): void {
  for (const control of place.querySelectorAll('[aria-invalid]')) clearProblem(control);
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
    control.addEventListener('input', () => clearProblem(control), { once: true });
    first ??= control;
  }
  first?.focus();
}
