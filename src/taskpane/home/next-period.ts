import { nextPeriods } from '../../model/next-periods';
import type { Analysis } from '../../pipeline/analysis';
import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { choice, form, sendButton, tick } from '../fields';
import { periodOf, type Say } from '../say';

/** The choice that leaves it to the workbook what the next report is about. */
const AS_FOUND = '';

/** *Ny period*: what it does, which period comes next, and whether the comments come along. */
export function nextPeriod(
  { statements, settings }: Analysis,
  say: Say,
  { leavePeriod }: Controller,
): Child {
  const period = settings.reportPeriod ?? statements.report.period;
  if (period === null) return null;
  const periods = nextPeriods(period);
  const options = () => [
    { value: AS_FOUND, text: say('next.asFound') },
    ...periods.map((one) => ({ value: one.end, text: periodOf(one, say) })),
  ];
  let end = AS_FOUND;
  const comments = tick({ key: 'next comments', label: say('next.comments') }, false);
  return element(
    'details',
    { class: 'card', 'data-key': 'next-period' },
    element('summary', { 'data-key': 'next-period summary' }, say('next.title')),
    form(
      {},
      () =>
        void leavePeriod({
          period: periods.find((one) => one.end === end) ?? null,
          keepComments: comments.querySelector('input')?.checked === true,
        }),
      element('p', {}, say('next.plain', { period: periodOf(period, say) })),
      element('p', {}, say('next.accepted')),
      choice(
        { key: 'next period', label: say('next.period') },
        AS_FOUND,
        options,
        say('next.asFound'),
        (value) => {
          end = value;
        },
      ),
      comments,
      sendButton('next-confirm', say('next.confirm')),
    ),
  );
}
