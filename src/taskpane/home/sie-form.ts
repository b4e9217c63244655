import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { dayIn } from '../../settings/day-text';
import { form, sendButton, textField } from '../fields';
import { fileField } from '../file-field';
import type { Say } from '../say';
import { showProblems } from '../settings/field-problems';
import type { Reviewed } from '../state';

/** *Läs in SIE*: the file of the books and the day that utfall is wanted to, which is the report's last where that is known. */
export function sieForm({ analysis }: Reviewed, say: Say, { readSie }: Controller): Child {
  const { settings, statements } = analysis;
  const lastDay = (settings.reportPeriod ?? statements.report.period)?.end ?? '';
  const file = fileField(
    {
      key: 'sie file',
      label: say('sie.file'),
      choose: say('file.choose'),
      none: say('file.none'),
    },
    { accept: '.se,.si,.sie', 'data-field': 'sie-file' },
  );
  const day = textField(
    { key: 'sie day', label: say('sie.day'), help: say('sie.dayHelp') },
    lastDay,
    { placeholder: say('settings.dateForm'), 'data-field': 'sie-day' },
  );
  const send = (): void => {
    const chosen = file.chosen();
    const typed = day.querySelector('input')?.value.trim() ?? '';
    const to = typed === '' ? null : dayIn(typed);
    const isUnread = typed !== '' && to === null;
    showProblems(
      place,
      {
        ...(chosen === null && { 'sie-file': 'sie.noFile' }),
        ...(isUnread && { 'sie-day': 'settings.bad.date' }),
      },
      say,
    );
    if (chosen !== null && !isUnread) void readSie(chosen, to);
  };
  const place: HTMLElement = form(
    {},
    send,
    element('p', {}, say('sie.plain')),
    file.made,
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
