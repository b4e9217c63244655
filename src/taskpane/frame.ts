import { button } from './controls';
import type { Controller } from './acts/controller';
import { element } from './dom';
import { openOf } from './findings/finding-tree';
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
  const { error, warning } = openOf(analysis.findings);
  return error + warning === 0
    ? say('tab.findings.none')
    : say('tab.findings', { count: error + warning });
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

/** What *Generera* makes of this workbook; before a check, what the ribbon calls it. */
function actionLabel(action: (typeof ACTIONS)[number], { analysis }: State, say: Say): string {
  if (action === 'review' || analysis === null) return say(`action.${action}`);
  const kind = analysis.settings.reportKind ?? analysis.statements.report.kind;
  return say(kind === 'okänd' ? 'action.generate' : `action.generate.${kind}`);
}

/** The two actions, always there; made once, so that they are ready as soon as Excel is. */
export function makeActions(controller: Controller): Part {
  const isStopped = { generate: true, review: true };
  const buttons = ACTIONS.map((key) =>
    button({
      key,
      label: '',
      onClick: () => {
        if (!isStopped[key]) void controller[key]();
      },
    }),
  );
  const update = (state: State, say: Say): void => {
    const isBusy = state.start !== 'ready' || state.stage !== null;
    isStopped.review = isBusy;
    // A workbook read as if it said nothing of itself is looked at, not written in.
    isStopped.generate = isBusy || state.isWithoutSettings;
    const next = nextStep(state);
    ACTIONS.forEach((key, index) => {
      const made = buttons[index];
      if (made === undefined) return;
      const label = actionLabel(key, state, say);
      if (made.textContent !== label) made.textContent = label;
      made.toggleAttribute('disabled-focusable', isStopped[key]);
      if (key === next) made.setAttribute('appearance', 'primary');
      else made.removeAttribute('appearance');
    });
  };
  return { place: element('div', { class: 'main-actions' }, ...buttons), update };
}
