import type { Controller } from './acts/controller';
import { element, type Child } from './dom';
import { makeActions, makeTabs } from './frame';
import { noticeText } from './notice-view';
import { moveProgress } from './progress-view';
import { makeQuestionFocus } from './question-focus';
import { createRegion } from './region/region';
import { makeSource } from './source/source-view';
import { sayIn, type Say } from './say';
import { isReviewed, type State, type View } from './state';
import { statusView } from './status-view';
import type { Store } from './store';
import { troubleText } from './trouble';
import type { PaneKey } from '../locales/pane';
import { FIRST_VIEWS } from './first-views';
import type { ReviewedViews } from './view';

/** A view's heading; the home view says whose report it is instead. */
const TITLE = {
  findings: 'findings.title',
  avvikelser: 'follow.title',
  understood: 'understood.title',
  settings: 'settings.title',
} as const satisfies Record<Exclude<View, 'home'>, PaneKey>;

const heading = (view: View, say: Say): Child =>
  view !== 'home' && element('h1', {}, say(TITLE[view]));

function spoken(state: State): string {
  const say = sayIn(state.language);
  if (state.isWaitingForCell) return say('stage.cellEdit');
  if (state.stage !== null) return say(`stage.${state.stage}`);
  if (state.trouble !== null) return troubleText(state.trouble, say);
  if (state.notice !== null) return noticeText(state.notice, state, say);
  return state.isOld ? say('home.old') : '';
}

/**
 * Builds the pane into `root` and keeps it in step with the store. The views of what a check finds have come with what
 * made the first one.
 */
export function mountPane(
  root: HTMLElement,
  store: Store<State>,
  controller: Controller,
  loadViews: () => Promise<ReviewedViews>,
): void {
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

  let views: ReviewedViews | null = null;
  const content = (state: State): readonly Child[] => {
    const say = sayIn(state.language);
    const made = isReviewed(state)
      ? (views?.[state.view](state, say, controller) ?? [])
      : FIRST_VIEWS[state.view](state, say, controller);
    return [heading(state.view, say), ...made];
  };

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
        state.isWithoutSettings,
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
        state.report,
        state.isPeriodLeft,
        state.hasControlSheet,
        state.undoable,
        state.isIntroShown,
        state.refusals,
        views,
      ],
      content,
    ),
  ];
  const followQuestion = makeQuestionFocus(status, view);
  let isFetched = false;
  const fetchViews = async (): Promise<void> => {
    isFetched = true;
    views = await loadViews();
    for (const update of regions) update(store.get());
  };
  store.listen((state) => {
    // Not before there is something for them to show: to parse them would keep the first click's answer waiting.
    if (!isFetched && isReviewed(state)) void fetchViews();
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
    followQuestion(state);
    source.update(state);
    moveProgress(status, state, sayIn(state.language));
    const text = spoken(state);
    if (live.textContent !== text) live.textContent = text;
  });
}
