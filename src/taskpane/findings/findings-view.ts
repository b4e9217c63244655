import type { Finding, Severity } from '../../model/finding';
import type { Controller } from '../acts/controller';
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
    return [
      element(
        'section',
        { 'data-severity': severity },
        element('h2', {}, say(heading, { count: group.length })),
        element('ul', { class: 'findings' }, ...items),
      ),
    ];
  });
  const list = element('div', {}, ...groups);
  const steps = stepper(listed, say, controller);
  list.addEventListener('keydown', steps.onKey);
  return [
    acceptedSummary(analysis.findings, say),
    filterBar({ listed, groups, filter, say, onFilter: controller.filter }),
    steps.bar,
    list,
  ];
}
