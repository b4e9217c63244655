import type { Controller } from './acts/controller';
import { element, type Child } from './dom';
import { avvikelserView } from './avvikelser/avvikelser-view';
import { findingsView } from './findings/findings-view';
import { makeActions, makeTabs } from './frame';
import { homeView } from './home-view';
import { noticeText } from './notice-view';
import { moveProgress } from './progress-view';
import { createRegion } from './region';
import { makeSource } from './source/source-view';
import { settingsView } from './settings/settings-view';
import { sayIn, type Say } from './say';
import type { State } from './state';
import { statusView } from './status-view';
import type { Store } from './store';
import { troubleText } from './trouble';
import { understoodView } from './understood/understood-view';
import type { PaneKey } from '../locales/pane';

/** A view under its heading. */
const titled =
  (
    title: PaneKey,
    view: (state: State, say: Say, controller: Controller) => readonly Child[],
  ): typeof homeView =>
  (state, say, controller) => [element('h1', {}, say(title)), ...view(state, say, controller)];

const VIEW_OF = {
  home: homeView,
  findings: titled('findings.title', findingsView),
  avvikelser: titled('follow.title', avvikelserView),
  understood: titled('understood.title', understoodView),
  settings: titled('settings.title', settingsView),
} as const;

function spoken(state: State): string {
  const say = sayIn(state.language);
  if (state.isWaitingForCell) return say('stage.cellEdit');
  if (state.stage !== null) return say(`stage.${state.stage}`);
  if (state.trouble !== null) return troubleText(state.trouble, say);
  return state.notice === null ? '' : noticeText(state.notice, state, say);
}

/** Builds the pane into `root` and keeps it in step with the store. */
export function mountPane(root: HTMLElement, store: Store<State>, controller: Controller): void {
  const tabs = makeTabs(controller);
  const actions = makeActions(controller);
  const status = element('div', { class: 'status' });
  const view = element('div', { id: 'view', role: 'tabpanel', tabindex: '0' });
  const source = makeSource(controller);
  const live = element('div', { class: 'live', role: 'status', 'aria-live': 'polite' });
  root.replaceChildren(
    element('header', {}, tabs.place),
    element('main', {}, actions.place, status, view, source.place),
    live,
  );

  const regions = [
    createRegion<State>(
      status,
      (state) => [
        state.language,
        state.start,
        state.stage,
        state.isWaitingForCell,
        state.notice,
        state.trouble,
        state.removal,
        state.sumAct,
        state.isOld,
        state.undoable,
      ],
      (state) => statusView(state, sayIn(state.language), controller),
      view,
    ),
    createRegion<State>(
      view,
      (state) => [
        state.language,
        state.view,
        state.analysis,
        state.followUp,
        state.isWithoutSettings,
        state.undoable,
        state.isIntroShown,
        state.refusals,
      ],
      (state) => VIEW_OF[state.view](state, sayIn(state.language), controller),
    ),
  ];
  store.listen((state) => {
    document.documentElement.lang = state.language;
    document.title = sayIn(state.language)('title');
    tabs.update(state, sayIn(state.language));
    actions.update(state, sayIn(state.language));
    const shown = view.getAttribute('aria-labelledby');
    if (shown !== state.view) {
      view.setAttribute('aria-labelledby', state.view);
      // To scroll is to lay the page out, which at the start is work for nothing.
      if (shown !== null) document.documentElement.scrollTop = 0;
    }
    for (const update of regions) update(state);
    source.update(state);
    moveProgress(status, state, sayIn(state.language));
    const text = spoken(state);
    if (live.textContent !== text) live.textContent = text;
  });
}
