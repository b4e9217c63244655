import { element, type Child } from './dom';
import { aboutButton, intro } from './intro';
import type { PaneKey } from '../locales/pane';
import type { Say } from './say';
import type { State } from './state';
import type { Views } from './view';

const words =
  (key: PaneKey) =>
  (_: State, say: Say): readonly Child[] => [element('p', {}, say(key))];

/** The views while no workbook has been checked; all that the page shows of them when it opens. */
export const FIRST_VIEWS: Views<State> = {
  home: (state, say, controller) => [
    state.isIntroShown
      ? intro(say, controller)
      : element(
          'div',
          { class: 'intro' },
          element('p', {}, say('first.begin')),
          aboutButton(say, controller),
        ),
  ],
  findings: words('findings.notReviewed'),
  avvikelser: words('understood.notReviewed'),
  understood: words('understood.notReviewed'),
  settings: (_, say, controller) => [
    element('p', {}, say('settings.notRead')),
    element('div', { class: 'actions' }, aboutButton(say, controller)),
  ],
};
