import type { Controller } from '../acts/controller';
import { isOwnWork } from '../acts/for-review';
import { element, type Child } from '../dom';
import type { Say } from '../say';
import type { Reviewed } from '../state';
import type { FollowedLine, FollowUp } from './follow-up';
import { lineItem } from './line-item';

type Group = FollowUp['groups'][number];

const items = (lines: readonly FollowedLine[], make: (line: FollowedLine) => HTMLElement): Child =>
  lines.length > 0 && element('ul', { class: 'lines' }, ...lines.map(make));

function groupSection({ id, lines }: Group, make: (line: FollowedLine) => HTMLElement, say: Say) {
  const flagged = lines.filter(({ avvikelser }) => avvikelser.length > 0);
  const others = lines.filter(({ avvikelser }) => avvikelser.length === 0);
  return element(
    'section',
    {},
    element('h2', {}, say(`group.${id}`)),
    flagged.length === 0 && element('p', { class: 'quiet' }, say('follow.noneFlagged')),
    items(flagged, make),
    others.length > 0 &&
      element(
        'details',
        { 'data-key': `group ${id}` },
        element(
          'summary',
          { 'data-key': `group ${id} summary` },
          say('follow.others', { count: others.length }),
        ),
        items(others, make),
      ),
  );
}

/** Utfall against budget, row by row: the ones to explain first, with the comment that the report shows. */
export function avvikelserView(
  state: Reviewed,
  say: Say,
  controller: Controller,
): readonly Child[] {
  const { analysis, followUp } = state;
  if (followUp === null) return [element('p', {}, say('follow.none'))];
  const { avvikelsePercent: percent, avvikelseAmount: ore } = analysis.settings;
  const limits = {
    percent: { kind: 'percent', percent },
    amount: { kind: 'money', ore },
  } as const;
  const make = (line: FollowedLine): HTMLElement => {
    const item = lineItem(line, followUp.months, say, controller);
    if (!isOwnWork(state)) item.querySelector('textarea')?.setAttribute('readonly', '');
    return item;
  };
  return [
    element('p', { class: 'quiet' }, say('follow.limits', limits)),
    !followUp.hasReport && element('p', { class: 'quiet' }, say('follow.noReport')),
    ...followUp.groups.map((group) => groupSection(group, make, say)),
  ];
}
