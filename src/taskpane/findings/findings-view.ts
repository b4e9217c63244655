import type { Finding, Severity } from '../../model/finding';
import type { Controller } from '../acts/controller';
import { reviewReason } from '../acts/for-review';
import { offeredAct } from '../acts/offered-act';
import { element, type Child } from '../dom';
import type { Say } from '../say';
import type { Reviewed } from '../state';
import { acceptedSummary } from './accepted-summary';
import { filterBar } from './filter-bar';
import { findingItem } from './finding-item';
import { rootsBy, rootsOf, type Root } from './finding-tree';
import { stepper } from './stepper';
import type { Listed } from './listed';
import { messageText } from '../../pipeline/wording';

const GROUPS = [
  ['error', 'severity.errors'],
  ['warning', 'severity.warnings'],
  ['info', 'severity.infos'],
] as const satisfies readonly (readonly [Severity, string])[];

/** All the words of a finding and of what follows from it, for the search. */
function wordsOf({ finding, consequences }: Root, say: Say): string {
  const words = (each: Finding): string =>
    [messageText(each, say.language), each.sheet, each.law?.act, each.law?.place].join(' ');
  return [finding, ...consequences].map(words).join(' ').toLowerCase();
}

/** Why a finding that a formula would put right is not offered one. */
function withheld(state: Reviewed, say: Say): Child {
  const reason = reviewReason(state);
  const { analysis } = state;
  // Where its settings are left out the whole pane says so.
  if (reason === null || reason === 'without') return null;
  const isAny = analysis.findings.some((finding) => offeredAct(finding, analysis) !== null);
  return isAny && element('p', { class: 'quiet' }, say(`review.${reason}`));
}

/**
 * Findings by severity in their rank, to be filtered, searched and stepped through; what follows from one is
 * folded under it; its place jumps to the cell.
 */
export function findingsView(state: Reviewed, say: Say, controller: Controller): readonly Child[] {
  const { analysis, filter } = state;
  if (analysis.findings.length === 0) return [element('p', {}, say('findings.none'))];
  const roots = rootsOf(analysis.findings);
  const listed: Listed[] = [];
  const groups = GROUPS.flatMap(([severity, heading]) => {
    const group = rootsBy(roots, severity);
    if (group.length === 0) return [];
    const items = group.map((root) => {
      const item = findingItem(root, state, say, controller);
      listed.push({ item, finding: root.finding, words: wordsOf(root, say) });
      return item;
    });
    const title = element('h2', {});
    const section = element(
      'section',
      { 'data-severity': severity },
      title,
      element('ul', { class: 'findings' }, ...items),
    );
    const count = (shown: number): void => {
      const key = shown === items.length ? heading : (`${heading}Of` as const);
      title.textContent = say(key, { shown, count: items.length });
    };
    return [{ section, items, count }];
  });
  const list = element('div', {}, ...groups.map(({ section }) => section));
  const steps = stepper(listed, say, controller);
  list.addEventListener('keydown', steps.onKey);
  return [
    withheld(state, say),
    acceptedSummary(analysis.findings, say),
    filterBar({ listed, groups, filter, say, onFilter: controller.filter }),
    steps.bar,
    list,
  ];
}
