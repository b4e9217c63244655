import type { Finding, Severity } from '../model/finding';
import { mark, pair } from './controls';
import type { Controller } from './controller';
import { element, type Child } from './dom';
import { rootsBy, rootsOf, type Root } from './finding-tree';
import { cellPlace } from './place';
import { figureOf, messageOf, type Say } from './say';
import type { State } from './state';

const GROUPS = [
  ['error', 'severity.errors'],
  ['warning', 'severity.warnings'],
  ['info', 'severity.infos'],
] as const satisfies readonly (readonly [Severity, string])[];

/** The difference in the measure of what was found; null when there is none to state. */
function differenceOf({ found, difference }: Finding, say: Say): string | null {
  if (found === null || difference === null || difference === 0) return null;
  switch (found.kind) {
    case 'money':
      return figureOf({ kind: 'money', ore: difference }, say);
    case 'percent':
      return figureOf({ kind: 'percent', percent: difference }, say);
    case 'count':
      return figureOf({ kind: 'count', count: difference }, say);
    case 'text':
      return null;
  }
}

function facts(finding: Finding, say: Say): Child {
  const { found, expected, law } = finding;
  const difference = differenceOf(finding, say);
  if (found === null && expected === null && law === null) return null;
  return element(
    'dl',
    { class: 'facts' },
    found !== null && pair(say, 'findings.found', figureOf(found, say)),
    expected !== null && pair(say, 'findings.expected', figureOf(expected, say)),
    difference !== null && pair(say, 'findings.difference', difference),
    law !== null && pair(say, 'findings.law', `${law.act} ${law.place}`),
  );
}

function placeButton({ id, sheet, cell }: Finding, say: Say, { goTo }: Controller): HTMLElement {
  if (sheet === null || cell === null) {
    return element('span', { class: 'quiet' }, sheet ?? say('findings.noPlace'));
  }
  const place = cellPlace(sheet, cell.row, cell.column);
  return element(
    'button',
    {
      type: 'button',
      class: 'place',
      'data-key': `place ${id}`,
      'aria-label': say('findings.show', { place }),
      click: () => void goTo(sheet, cell.row, cell.column),
    },
    place,
  );
}

function one(finding: Finding, say: Say, controller: Controller): readonly Child[] {
  const { severity, accepted } = finding;
  return [
    element(
      'p',
      { class: 'finding-message' },
      mark(severity, say(`severity.${severity}`)),
      element('span', {}, messageOf(finding, say)),
    ),
    placeButton(finding, say, controller),
    facts(finding, say),
    accepted !== null &&
      element('p', { class: 'quiet' }, say('findings.accepted', { ...accepted })),
  ];
}

function withConsequences(
  { finding, consequences }: Root,
  say: Say,
  controller: Controller,
): HTMLElement {
  return element(
    'li',
    { class: 'finding' },
    ...one(finding, say, controller),
    consequences.length > 0 &&
      element(
        'details',
        { 'data-key': `follows ${finding.id}` },
        element('summary', {}, say('findings.consequences', { count: consequences.length })),
        element(
          'ul',
          { class: 'findings' },
          ...consequences.map((each) =>
            element('li', { class: 'finding' }, ...one(each, say, controller)),
          ),
        ),
      ),
  );
}

/** Findings by severity in their rank; what follows from one is folded under it; its place jumps to the cell. */
export function findingsView(
  { analysis }: State,
  say: Say,
  controller: Controller,
): readonly Child[] {
  if (analysis === null) return [element('p', {}, say('findings.notReviewed'))];
  if (analysis.findings.length === 0) return [element('p', {}, say('findings.none'))];
  const roots = rootsOf(analysis.findings);
  return GROUPS.flatMap(([severity, heading]) => {
    const group = rootsBy(roots, severity);
    if (group.length === 0) return [];
    return [
      element(
        'section',
        {},
        element('h2', {}, say(heading, { count: group.length })),
        element(
          'ul',
          { class: 'findings' },
          ...group.map((root) => withConsequences(root, say, controller)),
        ),
      ),
    ];
  });
}
