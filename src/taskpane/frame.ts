import { button } from './controls';
import type { Controller } from './acts/controller';
import { element } from './dom';
import { countsOf } from './findings/finding-tree';
import type { Say } from './say';
import { VIEWS, type State, type View } from './state';

declare global {
  interface HTMLElementTagNameMap {
    'fluent-tablist': HTMLElement & { activeid: string };
  }
}

function tabLabel(view: View, { analysis }: State, say: Say): string {
  if (view === 'settings') return '⚙';
  if (view !== 'findings') return say(`tab.${view}`);
  if (analysis === null) return say('tab.findings.none');
  const { error, warning, info } = countsOf(analysis.findings);
  return say('tab.findings', { count: error + warning + info });
}

const isView = (text: string): text is View => VIEWS.some((view) => view === text);

/** The tabs over the views; made once, since they hold the keyboard's place themselves. */
export function makeTabs(controller: Controller): {
  readonly place: HTMLElement;
  readonly update: (state: State, say: Say) => void;
} {
  const tabs = VIEWS.map((view) => element('fluent-tab', { id: view, 'aria-controls': 'view' }));
  const place = element(
    'fluent-tablist',
    {
      size: 'small',
      activeid: 'home',
      change: () => {
        // The attribute follows the property only later.
        if (isView(place.activeid)) controller.show(place.activeid);
      },
    },
    ...tabs,
  );
  const update = (state: State, say: Say): void => {
    place.setAttribute('aria-label', say('tabs.name'));
    VIEWS.forEach((view, index) => {
      const tab = tabs[index];
      const label = tabLabel(view, state, say);
      if (tab !== undefined && tab.textContent !== label) tab.textContent = label;
      if (view !== 'settings') return;
      tab?.setAttribute('aria-label', say('tab.settings'));
      tab?.setAttribute('title', say('tab.settings'));
    });
    if (place.activeid !== state.view) place.activeid = state.view;
  };
  return { place, update };
}

/** The two actions, always there. */
export function mainActions(
  { start, stage, isIntroShown }: State,
  say: Say,
  controller: Controller,
): readonly HTMLElement[] {
  const isBusy = start !== 'ready' || stage !== null;
  return [
    button({
      key: 'generate',
      label: say('action.generate'),
      // The first time there is one thing to begin with, and this is not it.
      ...(isIntroShown ? {} : { look: 'primary' as const }),
      isBusy,
      onClick: () => void controller.generate(),
    }),
    button({
      key: 'review',
      label: say('action.review'),
      isBusy,
      onClick: () => void controller.review(),
    }),
  ];
}
