import { nextPeriods } from '../../model/next-periods';
import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { choice, form, sendButton, tick } from '../fields';
import { openOf } from '../findings/finding-tree';
import { periodOf, type Say } from '../say';
import type { Reviewed } from '../state';

/** The choice that leaves it to the workbook what the next report is about. */
const AS_FOUND = '';

/** *Ny period*: what it does, which period comes next, and whether the comments come along. */
export function nextPeriod(
  { analysis: { statements, settings, findings }, isPeriodLeft }: Reviewed,
  say: Say,
  { leavePeriod }: Controller,
): Child {
  const inBook = statements.report.period;
  const period = isPeriodLeft ? inBook : (settings.reportPeriod ?? inBook);
  if (period === null) return null;
  const { error } = openOf(findings);
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
      isPeriodLeft &&
        element(
          'p',
          {},
          element('strong', {}, say('next.left', { period: periodOf(period, say) })),
        ),
      error > 0 && element('p', {}, element('strong', {}, say('next.open', { count: error }))),
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
      sendButton('next-confirm', say(isPeriodLeft ? 'next.again' : 'next.confirm')),
    ),
  );
}
