import { button } from './controls';
import type { Controller } from './acts/controller';
import { element } from './dom';
import { countsOf } from './findings/finding-tree';
import { nextStep } from './next-step';
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

/** A part of the page that is made once and then kept in step. */
interface Part {
  readonly place: HTMLElement;
  readonly update: (state: State, say: Say) => void;
}

/** The tabs over the views; made once, since they hold the keyboard's place themselves. */
export function makeTabs(controller: Controller): Part {
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
    if (place.activeid === state.view) return;
    place.activeid = state.view;
    // Fluent moves the keyboard's way in only when a person moves it: Tab would open the view that was left.
    VIEWS.forEach((view, index) => {
      const tab = tabs[index];
      if (tab !== undefined) tab.tabIndex = view === state.view ? 0 : -1;
    });
  };
  return { place, update };
}

const ACTIONS = ['generate', 'review'] as const;

/** The two actions, always there; made once, so that they are ready as soon as Excel is. */
export function makeActions(controller: Controller): Part {
  let isBusy = true;
  const buttons = ACTIONS.map((key) =>
    button({
      key,
      label: '',
      onClick: () => {
        if (!isBusy) void controller[key]();
      },
    }),
  );
  const update = (state: State, say: Say): void => {
    isBusy = state.start !== 'ready' || state.stage !== null;
    const next = nextStep(state);
    ACTIONS.forEach((key, index) => {
      const made = buttons[index];
      if (made === undefined) return;
      const label = say(`action.${key}`);
      if (made.textContent !== label) made.textContent = label;
      made.toggleAttribute('disabled-focusable', isBusy);
      if (key === next) made.setAttribute('appearance', 'primary');
      else made.removeAttribute('appearance');
    });
  };
  return { place: element('div', { class: 'main-actions' }, ...buttons), update };
}
