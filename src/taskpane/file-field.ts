import { element } from './dom';
import { idOf, type Field } from './fields';

/**
 * A file of this computer. The browser's own control speaks the browser's language, so it is there for the keyboard and
 * the screen reader only, under a label that looks like a button. `none` stands where no file is chosen.
 */
export function fileField(
  { key, label, choose, none }: Field & { readonly choose: string; readonly none: string },
  attributes: Readonly<Record<string, string>>,
): { readonly made: HTMLElement; readonly chosen: () => File | null } {
  const id = idOf(key);
  const name = element('span', { class: 'quiet' }, none);
  const chosen = (): File | null => input.files?.[0] ?? null;
  const input: HTMLInputElement = element('input', {
    type: 'file',
    id,
    'data-key': key,
    'aria-label': label,
    ...attributes,
    change: () => {
      name.textContent = chosen()?.name ?? none;
    },
  });
  const made = element(
    'div',
    { class: 'field' },
    element('span', { 'aria-hidden': 'true' }, label),
    element('div', { class: 'file' }, input, element('label', { for: id }, choose), name),
  );
  return { made, chosen };
}
