import type { Controller } from './controller';
import { element } from './dom';
import { findingsView } from './findings-view';
import { mainActions, makeTabs } from './frame';
import { homeView } from './home-view';
import { noticeText } from './notice-view';
import { createRegion } from './region';
import { sayIn, type Say } from './say';
import type { State } from './state';
import { statusView } from './status-view';
import type { Store } from './store';
import { troubleText } from './trouble';
import { understoodView } from './understood-view';

const VIEW_OF = {
  home: homeView,
  findings: (state: State, say: Say, controller: Controller) => [
    element('h1', {}, say('findings.title')),
    ...findingsView(state, say, controller),
  ],
  understood: (state: State, say: Say) => [
    element('h1', {}, say('understood.title')),
    ...understoodView(state, say),
  ],
} as const;

function spoken(state: State): string {
  const say = sayIn(state.language);
  if (state.stage !== null) return say(`stage.${state.stage}`);
  if (state.trouble !== null) return troubleText(state.trouble, say);
  return state.notice === null ? '' : noticeText(state.notice, state, say);
}

/** Builds the pane into `root` and keeps it in step with the store. */
export function mountPane(root: HTMLElement, store: Store<State>, controller: Controller): void {
  const tabs = makeTabs(controller);
  const actions = element('div', { class: 'main-actions' });
  const status = element('div', { class: 'status' });
  const view = element('div', { id: 'view', role: 'tabpanel', tabindex: '-1' });
  const live = element('div', { class: 'live', role: 'status', 'aria-live': 'polite' });
  root.replaceChildren(
    element('header', {}, tabs.place),
    element('main', {}, actions, status, view),
    live,
  );

  const regions = [
    createRegion<State>(
      actions,
      ({ language, start, stage }) => [language, start, stage === null],
      (state) => mainActions(state, sayIn(state.language), controller),
    ),
    createRegion<State>(
      status,
      ({ language, start, stage, notice, trouble, removal, isOld, written }) => [
        language,
        start,
        stage,
        notice,
        trouble,
        removal,
        isOld,
        written,
      ],
      (state) => statusView(state, sayIn(state.language), controller),
    ),
    createRegion<State>(
      view,
      ({ language, view: shown, analysis, written }) => [language, shown, analysis, written],
      (state) => VIEW_OF[state.view](state, sayIn(state.language), controller),
    ),
  ];
  store.listen((state) => {
    document.documentElement.lang = state.language;
    document.title = sayIn(state.language)('title');
    tabs.update(state, sayIn(state.language));
    view.setAttribute('aria-labelledby', state.view);
    for (const update of regions) update(state);
    const text = spoken(state);
    if (live.textContent !== text) live.textContent = text;
  });
}
