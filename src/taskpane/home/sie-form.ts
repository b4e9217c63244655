import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { form, sendButton, textField } from '../fields';
import type { Say } from '../say';
import { showProblems } from '../settings/field-problems';
import type { Reviewed } from '../state';

/** *Läs in SIE*: the file of the books and the day that utfall is wanted to, which is the report's last where that is known. */
export function sieForm({ analysis }: Reviewed, say: Say, { readSie }: Controller): Child {
  const { settings, statements } = analysis;
  const lastDay = (settings.reportPeriod ?? statements.report.period)?.end ?? '';
  const file = element('input', {
    type: 'file',
    accept: '.se,.si,.sie',
    id: 'field-sie-file',
    'data-key': 'sie file',
    'data-field': 'sie-file',
  });
  const day = textField(
    { key: 'sie day', label: say('sie.day'), help: say('sie.dayHelp') },
    lastDay,
    {
      type: 'date',
    },
  );
  const place: HTMLElement = form(
    {},
    () => {
      const [chosen] = file.files ?? [];
      const to = day.querySelector('input')?.value ?? '';
      showProblems(place, chosen === undefined ? { 'sie-file': 'sie.noFile' } : {}, say);
      if (chosen !== undefined) void readSie(chosen, to === '' ? null : to);
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
  );
  return element(
    'details',
    { class: 'card', 'data-key': 'sie' },
    element('summary', { 'data-key': 'sie summary' }, say('sie.title')),
    place,
  );
}
