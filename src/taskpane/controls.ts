import type { Severity, Verdict } from '../model/finding';
import { element, type Child } from './dom';
import type { Say } from './say';
import type { PaneKey } from '../locales/pane';

interface Press {
  readonly key: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly look?: 'primary' | 'subtle' | 'transparent';
  /** A control that must stay reachable by keyboard while it does nothing. */
  readonly isBusy?: boolean;
}

/** A button; `key` tells it apart when its part of the page is made anew. */
export const button = ({ key, label, onClick, look, isBusy = false }: Press): HTMLElement =>
  element(
    'fluent-button',
    {
      'data-key': key,
      appearance: look ?? null,
      'disabled-focusable': isBusy,
      click: () => {
        if (!isBusy) onClick();
      },
    },
    label,
  );

/** Sign, so that colour never stands alone. */
const SIGNS: Readonly<Record<Severity | Verdict, string>> = {
  error: '!',
  warning: '▲',
  info: 'i',
  ok: '✓',
  unchecked: '–',
};

/** The mark of a severity or verdict: a shape with a sign, read out by its name; null where the name stands beside it. */
export const mark = (kind: Severity | Verdict, name: string | null): HTMLElement =>
  element(
    'span',
    {
      class: `mark mark-${kind}`,
      role: name === null ? null : 'img',
      'aria-label': name,
      'aria-hidden': name === null ? 'true' : null,
    },
    SIGNS[kind],
  );

/** A message with its actions. `tone` is what Fluent calls intent. */
export function messageBar(
  say: Say,
  tone: 'info' | 'success' | 'warning' | 'error',
  content: readonly Child[],
  actions: readonly HTMLElement[],
  dismiss: (() => void) | null,
): HTMLElement {
  return element(
    'div',
    { class: `message message-${tone}` },
    element('div', { class: 'message-text' }, ...content),
    dismiss !== null &&
      element(
        'fluent-button',
        {
          'data-key': 'dismiss',
          class: 'message-close',
          appearance: 'transparent',
          'icon-only': true,
          'aria-label': say('action.dismiss'),
          click: dismiss,
        },
        '✕',
      ),
    actions.length > 0 && element('div', { class: 'actions' }, ...actions),
  );
}

/** A message that waits for an answer; the keyboard comes to it when it is put. `asked` is read out with it. */
export function questionBar(
  say: Say,
  asked: PaneKey,
  content: readonly Child[],
  actions: readonly HTMLElement[],
): HTMLElement {
  const heading = element('p', {}, element('strong', {}, say(asked)));
  const bar = messageBar(say, 'warning', [heading, ...content], actions, null);
  bar.classList.add('question');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', say(asked));
  bar.dataset['key'] = 'question';
  bar.tabIndex = -1;
  return bar;
}

/** A heading and what stands under it. */
export const section = (heading: string, ...content: readonly Child[]): HTMLElement =>
  element('section', {}, element('h2', {}, heading), ...content);

/** A term and its description, for `<dl>`. */
export const pair = (say: Say, term: PaneKey, description: Child): HTMLElement =>
  element('div', {}, element('dt', {}, say(term)), element('dd', {}, description));
