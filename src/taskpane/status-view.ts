import { placeOf } from '../excel/report-references';
import { button, messageBar } from './controls';
import type { Controller } from './controller';
import { copyText } from './copy';
import { element, list, type Child } from './dom';
import { noticeMessage } from './notice-view';
import type { Say } from './say';
import type { State } from './state';
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
