import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { form, sendButton, textField } from '../fields';
import type { Say } from '../say';

/** *Läs in SIE*: the file of the books and the day that utfall is wanted to. */
export function sieForm(say: Say, { readSie }: Controller): Child {
  const file = element('input', {
    type: 'file',
    accept: '.se,.si,.sie',
    id: 'field-sie-file',
    'data-key': 'sie file',
  });
  const day = textField({ key: 'sie day', label: say('sie.day'), help: say('sie.dayHelp') }, '', {
    type: 'date',
  });
  return element(
    'details',
    { class: 'card', 'data-key': 'sie' },
    element('summary', { 'data-key': 'sie summary' }, say('sie.title')),
    form(
      {},
      () => {
        const [chosen] = file.files ?? [];
        const to = day.querySelector('input')?.value ?? '';
        if (chosen === undefined) file.focus();
        else void readSie(chosen, to === '' ? null : to);
      },
      element('p', {}, say('sie.plain')),
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'field-sie-file' }, say('sie.file')),
        file,
      ),
      day,
      sendButton('sie-read', say('sie.read')),
    ),
  );
}
