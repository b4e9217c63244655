import type { Finding } from '../../model/finding';
import type { Controller } from '../acts/controller';
import { reviewReason } from '../acts/for-review';
import { offeredAct } from '../acts/offered-act';
import { button, mark } from '../controls';
import { element, type Child } from '../dom';
import { cellPlace } from '../place';
import type { Say } from '../say';
import type { State } from '../state';
import { acceptForm } from './accept-form';
import { facts } from './facts';
import type { Root } from './finding-tree';
import { messageText, hintTexts } from '../../pipeline/wording';

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
  return [
    element(
      'p',
      { class: 'finding-message' },
      mark(finding.severity, say(`severity.${finding.severity}`)),
      element('span', {}, messageText(finding, say.language)),
    ),
    ...hintTexts(finding, say.language).map((hint) => element('p', { class: 'quiet' }, hint)),
    placeButton(finding, say, controller),
    facts(finding, say),
  ];
}

function acceptance(finding: Finding, state: State, say: Say, act: Controller): Child {
  const { accepted, id } = finding;
  if (accepted === null) {
    return !state.isWithoutSettings && acceptForm(finding, state.signature, say, act);
  }
  return element(
    'div',
    { class: 'with-action' },
    element(
      'p',
      { class: 'accepted' },
      mark('ok', null),
      say('findings.accepted', { ...accepted }),
    ),
    button({
      key: `unaccept ${id}`,
      label: say('accept.takeBack'),
      look: 'subtle',
      onClick: () => void act.unaccept(id),
    }),
  );
}

function sumOffer(finding: Finding, state: State, say: Say, act: Controller): Child {
  if (state.analysis === null || reviewReason(state) !== null) return null;
  const offered = offeredAct(finding, state.analysis);
  return (
    offered !== null &&
    button({
      key: `sum ${finding.id}`,
      label: say(`${offered.kind}.offer`),
      look: 'subtle',
      onClick: () => act.askSum(offered.act),
    })
  );
}

/** A root finding with what can be done about it, and its consequences folded under it. */
export function findingItem(
  { finding, consequences }: Root,
  state: State,
  say: Say,
  controller: Controller,
): HTMLElement {
  return element(
    'li',
    { class: 'finding root', 'data-key': `finding ${finding.id}`, tabindex: '-1' },
    ...one(finding, say, controller),
    sumOffer(finding, state, say, controller),
    acceptance(finding, state, say, controller),
    consequences.length > 0 &&
      element(
        'details',
        { 'data-key': `follows ${finding.id}` },
        element(
          'summary',
          { 'data-key': `follows ${finding.id} summary` },
          say('findings.consequences', { count: consequences.length }),
        ),
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
