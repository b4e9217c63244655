import { button } from '../controls';
import { element } from '../dom';
import { choice, textField } from '../fields';
import type { Say } from '../say';
import type { Filter } from '../state';
import type { Listed } from './listed';

/** A section of the list, and how its heading is told how many of its findings are shown. */
export interface Group {
  readonly section: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly count: (shown: number) => void;
}

interface Filtered {
  readonly listed: readonly Listed[];
  /** The sections of the list; one without a shown finding is hidden too. */
  readonly groups: readonly Group[];
  readonly filter: Filter;
  readonly say: Say;
  readonly onFilter: (filter: Filter) => void;
}

const SEVERITIES = ['all', 'error', 'warning', 'info'] as const;

const fits = ({ finding, words }: Listed, { severity, text }: Filter): boolean =>
  (severity === 'all' || finding.severity === severity) &&
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));

/** Choice of severity and a search, which hide what they leave out where it stands. */
export function filterBar({ listed, groups, filter, say, onFilter }: Filtered): HTMLElement {
  let now = filter;
  const told = element('p', { class: 'quiet', role: 'status' });
  const apply = (): void => {
    const shown = listed.filter((each) => fits(each, now));
    for (const each of listed) each.item.hidden = !shown.includes(each);
    for (const { section, items, count } of groups) {
      const left = items.filter(({ hidden }) => !hidden).length;
      section.hidden = left === 0;
      count(left);
    }
    const isAll = shown.length === listed.length;
    const sums = { shown: shown.length, count: listed.length };
    told.textContent = isAll ? '' : say(shown.length === 0 ? 'filter.none' : 'filter.shown', sums);
    clear.hidden = isAll;
  };
  const clear = button({
    key: 'filter clear',
    label: say('filter.clear'),
    look: 'subtle',
    onClick: () => {
      for (const field of bar.querySelectorAll('input')) field.value = '';
      for (const field of bar.querySelectorAll('select')) field.value = 'all';
      change({ severity: 'all', text: '' });
      bar.querySelector('input')?.focus();
    },
  });
  const change = (part: Partial<Filter>): void => {
    now = { ...now, ...part };
    onFilter(now);
    apply();
  };
  const bar: HTMLElement = element(
    'div',
    { class: 'filter' },
    choice(
      { key: 'filter severity', label: say('filter.severity') },
      now.severity,
      () => SEVERITIES.map((value) => ({ value, text: say(`filter.${value}`) })),
      say(`filter.${now.severity}`),
      (severity) => change({ severity }),
    ),
    textField({ key: 'filter text', label: say('filter.text') }, now.text, {
      type: 'search',
      input: ({ target }) => {
        if (target instanceof HTMLInputElement) change({ text: target.value });
      },
    }),
    told,
    clear,
  );
  apply();
  return bar;
}
