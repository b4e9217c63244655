import { button, messageBar } from './controls';
import type { Controller } from './acts/controller';
import { element, type Child } from './dom';
import { cellPlace } from './place';
import { SAMPLE } from './sample-address';
import type { Say } from './say';
import type { Notice, State } from './state';
import { verdictText } from './verdict-text';

/** What has happened, in words, for the screen and for the live region alike. */
export function noticeText(notice: Notice, { analysis }: State, say: Say): string {
  switch (notice.kind) {
    case 'reviewed':
      return analysis === null
        ? ''
        : say('done.reviewed', { verdict: verdictText(analysis, say).text.toLowerCase() });
    case 'written':
      return say('done.written', { sheet: notice.outcome.sheets[0]?.name ?? '' });
    case 'saved':
      return say(`done.${notice.what}`, { sheet: notice.sheet });
    case 'control':
      return say('done.written.control', { sheet: notice.sheet });
    case 'summed':
      return say('done.summed', { place: notice.place });
    case 'commented':
      return say('done.commented');
    case 'cancelled':
      return say('done.cancelled');
    case 'sample':
      return say(notice.isOpened ? 'done.sampleOpened' : 'done.sampleNotOpened');
    case 'undone':
      return say(notice.areChartsLeft ? 'done.undoneNotCharts' : 'done.undone');
    case 'removed':
      return say('done.removed', { sheets: notice.sheets });
    case 'nothing-to-remove':
      return say('done.nothingToRemove');
  }
}

const UNDONE_HERE: readonly Notice['kind'][] = ['written', 'control', 'saved', 'summed'];

/** The message of what has happened, with what can be taken back. */
export function noticeMessage(state: State, say: Say, controller: Controller): Child {
  const { notice, undoable, stage } = state;
  if (notice === null) return null;
  const outcome = notice.kind === 'written' ? notice.outcome : null;
  const wrong = outcome?.mismatches[0];
  const isBad = wrong !== undefined || (notice.kind === 'sample' && !notice.isOpened);
  return messageBar(
    say,
    isBad ? 'warning' : 'success',
    [
      element('p', {}, noticeText(notice, state, say)),
      notice.kind === 'sample' &&
        element(
          'p',
          {},
          element(
            'a',
            { href: SAMPLE, download: true, 'data-key': 'sample-download' },
            say('first.sampleDownload'),
          ),
        ),
      outcome?.chartsMissing === true && element('p', {}, say('done.writtenNoCharts')),
      wrong !== undefined &&
        element(
          'p',
          {},
          say('done.mismatches', {
            count: outcome?.mismatches.length ?? 0,
            place: cellPlace(wrong.sheet, wrong.row, wrong.column),
          }),
        ),
    ],
    !UNDONE_HERE.includes(notice.kind) || undoable === null || stage !== null
      ? []
      : [
          button({
            key: 'undo',
            label: say(
              ['written', 'control'].includes(notice.kind) ? 'action.undo' : 'action.undoSaved',
            ),
            onClick: () => void controller.undo(),
          }),
        ],
    controller.dismiss,
  );
}
