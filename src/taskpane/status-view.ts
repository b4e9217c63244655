import { placeOf } from '../excel/report-references';
import { button, messageBar } from './controls';
import type { Controller } from './controller';
import { copyText } from './copy';
import { element, list, type Child } from './dom';
import { cellPlace } from './place';
import type { Say } from './say';
import type { Notice, State } from './state';
import { troubleDetails, troubleText } from './trouble';

const SHOWN_REFERENCES = 10;

function progress({ stage, start }: State, say: Say): Child {
  const text = start === 'waiting' ? say('stage.starting') : stage && say(`stage.${stage}`);
  if (text === null) return null;
  return element(
    'div',
    { class: 'progress' },
    element('p', {}, text),
    element('fluent-progress-bar', { 'aria-label': text }),
  );
}

function troubleMessage(state: State, say: Say, { dismiss }: Controller): Child {
  const { trouble } = state;
  if (trouble === null) return null;
  const details = troubleDetails(trouble, state, say);
  const copy = button({
    key: 'copy-details',
    label: say('action.copyDetails'),
    look: 'subtle',
    onClick: () => {
      void copyText(details).then((copied) => {
        if (copied) copy.textContent = say('action.copied');
      });
    },
  });
  return messageBar(
    say,
    trouble.kind === 'plan' ? 'warning' : 'error',
    [
      element('p', {}, element('strong', {}, say('failure.what'))),
      element('p', {}, troubleText(trouble, say)),
      trouble.kind !== 'plan' &&
        element(
          'details',
          { 'data-key': 'trouble-details' },
          element('summary', {}, say('failure.details')),
          element('pre', {}, details),
        ),
    ],
    trouble.kind === 'plan' ? [] : [copy],
    state.start === 'impossible' ? null : dismiss,
  );
}

function removalMessage({ removal }: State, say: Say, controller: Controller): Child {
  if (removal === null) return null;
  const shown = removal.slice(0, SHOWN_REFERENCES);
  const more = removal.length - shown.length;
  return messageBar(
    say,
    'warning',
    [
      element('p', {}, element('strong', {}, say('remove.title'))),
      element('p', {}, say('remove.plain')),
      removal.length > 0 && element('p', {}, say('remove.references', { count: removal.length })),
      list(shown.map(placeOf)),
      more > 0 && element('p', {}, say('remove.more', { count: more })),
    ],
    [
      button({
        key: 'remove-confirm',
        label: say('action.removeConfirm'),
        onClick: () => void controller.confirmRemoval(),
      }),
      button({
        key: 'remove-keep',
        label: say('action.keep'),
        look: 'primary',
        onClick: controller.dismiss,
      }),
    ],
    null,
  );
}

/** What has happened, in words, for the screen and for the live region alike. */
export function noticeText(notice: Notice, { analysis }: State, say: Say): string {
  switch (notice.kind) {
    case 'reviewed':
      return say('done.reviewed', {
        verdict: say(`verdict.${analysis?.verdict ?? 'unchecked'}`).toLowerCase(),
      });
    case 'written':
      return say('done.written', { sheet: notice.outcome.sheets[0]?.name ?? '' });
    case 'undone':
      return say('done.undone');
    case 'removed':
      return say('done.removed');
    case 'nothing-to-remove':
      return say('done.nothingToRemove');
  }
}

function noticeMessage(state: State, say: Say, controller: Controller): Child {
  const { notice, written } = state;
  if (notice === null) return null;
  const outcome = notice.kind === 'written' ? notice.outcome : null;
  const wrong = outcome?.mismatches[0];
  return messageBar(
    say,
    wrong === undefined ? 'success' : 'warning',
    [
      element('p', {}, noticeText(notice, state, say)),
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
    outcome === null || written === null
      ? []
      : [
          button({
            key: 'undo',
            label: say('action.undo'),
            onClick: () => void controller.undo(),
          }),
        ],
    controller.dismiss,
  );
}

function oldMessage({ isOld, stage }: State, say: Say, { review }: Controller): Child {
  if (!isOld || stage !== null) return null;
  return messageBar(
    say,
    'info',
    [element('p', {}, say('home.old'))],
    [
      button({
        key: 'review-again',
        label: say('action.reviewAgain'),
        onClick: () => void review(),
      }),
    ],
    null,
  );
}

/** What is going on, what has happened and what went wrong. */
export const statusView = (state: State, say: Say, controller: Controller): readonly Child[] => [
  progress(state, say),
  troubleMessage(state, say, controller),
  removalMessage(state, say, controller),
  noticeMessage(state, say, controller),
  oldMessage(state, say, controller),
];
