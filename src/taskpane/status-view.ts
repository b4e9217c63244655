import { button, messageBar } from './controls';
import type { Controller } from './acts/controller';
import { copyText } from './copy';
import { element, type Child } from './dom';
import { sumMessage } from './sum-message';
import { noticeMessage } from './notice-view';
import { progressView } from './progress-view';
import { removalMessage } from './removal-message';
import type { Say } from './say';
import type { State } from './state';
import { withoutBanner } from './without-banner';
import { isForSupport, troubleDetails, troubleText } from './trouble';

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
    isForSupport(trouble) ? 'error' : 'warning',
    [
      element('p', {}, element('strong', {}, say('failure.what'))),
      element('p', {}, troubleText(trouble, say)),
      isForSupport(trouble) &&
        element(
          'details',
          { 'data-key': 'trouble-details' },
          element('summary', {}, say('failure.details')),
          element('pre', {}, details),
        ),
    ],
    isForSupport(trouble) ? [copy] : [],
    state.start === 'impossible' ? null : dismiss,
  );
}

function oldMessage(
  { isOld, stage, isWithoutSettings }: State,
  say: Say,
  { review }: Controller,
): Child {
  if (!isOld || stage !== null) return null;
  return element(
    'div',
    { class: 'old' },
    element('span', {}, say('home.old')),
    button({
      key: 'review-again',
      label: say('action.reviewAgain'),
      look: 'subtle',
      onClick: () => void review(isWithoutSettings),
    }),
  );
}

/** What is going on, what has happened and what went wrong. */
export const statusView = (state: State, say: Say, controller: Controller): readonly Child[] => [
  progressView(state, say, controller),
  troubleMessage(state, say, controller),
  removalMessage(state, say, controller),
  sumMessage(state, say, controller),
  noticeMessage(state, say, controller),
  oldMessage(state, say, controller),
  withoutBanner(state, say, controller),
];
