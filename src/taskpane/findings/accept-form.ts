import type { Finding } from '../../model/finding';
import type { Controller } from '../acts/controller';
import { element } from '../dom';
import { form, sendButton, textField } from '../fields';
import type { Say } from '../say';

/** Marks an empty field as the one that is missing, and goes there; the same words are read out with it. */
function isFilled(place: HTMLElement, say: Say): boolean {
  for (const input of place.querySelectorAll('input')) {
    const isMissing = input.value.trim() === '';
    input.setAttribute('aria-invalid', String(isMissing));
    if (!isMissing) continue;
    input.setAttribute('placeholder', say('accept.missing'));
    input.focus();
    return false;
  }
  return true;
}

/** Folded under a finding: whoever accepts it gives a name and a reason. */
export function acceptForm(
  { id }: Finding,
  signature: string,
  say: Say,
  { accept }: Controller,
): HTMLElement {
  const by = textField({ key: `accept by ${id}`, label: say('accept.by') }, signature, {
    autocomplete: 'name',
  });
  const reason = textField({ key: `accept reason ${id}`, label: say('accept.reason') }, '');
  const valueIn = (place: HTMLElement): string => place.querySelector('input')?.value.trim() ?? '';
  const place: HTMLElement = form(
    {},
    () => {
      if (isFilled(place, say)) void accept(id, valueIn(by), valueIn(reason));
    },
    element('p', { class: 'quiet' }, say('accept.note')),
    by,
    reason,
    sendButton(`accept send ${id}`, say('accept.send')),
  );
  return element(
    'details',
    { 'data-key': `accept ${id}` },
    element('summary', { 'data-key': `accept ${id} summary` }, say('accept.open')),
    place,
  );
}
