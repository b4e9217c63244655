import type { Ore } from '../../model/amount';
import { speaker } from '../../report/context';
import { markOf, sentence } from '../../report/sections/flag-text';
import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { figureOf, type Say } from '../say';
import type { FollowedLine } from './follow-up';
import type { PaneKey } from '../../locales/pane';

const BARS = [
  ['utfall', 'follow.utfall'],
  ['periodBudget', 'follow.periodBudget'],
  ['prognos', 'follow.prognos'],
  ['arsbudget', 'follow.arsbudget'],
] as const satisfies readonly (readonly [keyof FollowedLine['amounts'], PaneKey])[];

/** An amount's bar, as long as its share of the longest; its figure stands beside it, so the bar is decoration. */
function bar(kind: string, name: string, ore: Ore, longest: Ore, say: Say): HTMLElement {
  const fill = element('span', { class: `bar bar-${kind}` });
  fill.style.width = `${longest === 0 ? 0 : (Math.abs(ore) / longest) * 100}%`;
  const whole = { kind: 'money', ore: Math.round(Math.abs(ore) / 100) * 100 } as const;
  return element(
    'div',
    { class: 'bar-row' },
    element('dt', {}, name),
    element(
      'dd',
      {},
      element('span', { class: 'bar-track', 'aria-hidden': 'true' }, fill),
      element('span', { class: 'bar-figure' }, figureOf(whole, say)),
    ),
  );
}

function commentField({ line, comment }: FollowedLine, say: Say, act: Controller): Child {
  if (comment === null) return null;
  const id = `comment-${line.id.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
  const area = element('textarea', {
    id,
    rows: '2',
    'data-key': `comment ${line.id}`,
    change: ({ target }) => {
      if (target instanceof HTMLTextAreaElement) void act.comment(line.id, target.value.trim());
    },
  });
  area.defaultValue = comment;
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, say('follow.comment')),
    area,
  );
}

/** One row of the budget: its bars, what they say in words, and its comment in the report. */
export function lineItem(
  followed: FollowedLine,
  months: number,
  say: Say,
  controller: Controller,
): HTMLElement {
  const { line, amounts, avvikelser } = followed;
  const report = speaker(say.language);
  const longest = Math.max(...BARS.map(([key]) => Math.abs(amounts[key] ?? 0)));
  const flag = markOf(report, avvikelser);
  return element(
    'li',
    { class: 'line' },
    element(
      'p',
      { class: 'line-name' },
      element('strong', {}, line.label),
      flag !== '' && element('span', { class: 'flag' }, flag),
    ),
    element(
      'dl',
      { class: 'bars' },
      ...BARS.map(([key, name]) => {
        const ore = amounts[key];
        return ore !== null && bar(key, say(name), ore, longest, say);
      }),
    ),
    ...avvikelser.map((avvikelse) => element('p', {}, sentence(report, line, avvikelse, months))),
    commentField(followed, say, controller),
  );
}
