import type { Controller } from '../acts/controller';
import { button } from '../controls';
import { element, list, type Child } from '../dom';
import { cellPlace, rangePlace } from '../place';
import { createRegion } from '../region/region';
import { sayIn, type Say } from '../say';
import type { State } from '../state';
import type { SourceLink } from './source-of';

/** More links than this say no more. */
const SHOWN = 12;

function linkItem({ sheet, range, label }: SourceLink, say: Say, { goTo }: Controller): Child {
  const place = rangePlace(sheet, range, say);
  return button({
    key: `source ${place}`,
    label: label === '' ? place : `${place} – ${label}`,
    look: 'transparent',
    onClick: () => void goTo(sheet, range.top, range.left),
  });
}

/** What the chosen cell comes from or is used for, in words and links. */
function content({ source }: State, say: Say, controller: Controller): readonly Child[] {
  const plain = (text: string): readonly Child[] => [element('p', { class: 'quiet' }, text)];
  if (source === null) return plain(say('source.choose'));
  if (source === 'no-report') return plain(say('source.noReport'));
  const { at, kind, links } = source;
  const place = cellPlace(at.sheet, at.row, at.column);
  if (links.length === 0) return plain(say(`source.${kind}.nothing`, { place }));
  const more = links.length - SHOWN;
  return [
    element('p', {}, say(`source.${kind}`, { place })),
    list(links.slice(0, SHOWN).map((link) => linkItem(link, say, controller))),
    more > 0 && element('p', { class: 'quiet' }, say('source.more', { count: more })),
  ];
}

/** A folded part at the pane's end that follows the selection while it is open. */
export function makeSource(controller: Controller): {
  readonly place: HTMLElement;
  readonly update: (state: State) => void;
} {
  const summary = element('summary', { 'data-key': 'source summary' });
  const body = element('div', {});
  const place = element('details', { class: 'card source', 'data-key': 'source' }, summary, body);
  place.addEventListener('toggle', () => void controller.followSelection(place.open));
  const region = createRegion<State>(
    body,
    ({ language, source }) => [language, source],
    (state) => content(state, sayIn(state.language), controller),
    summary,
  );
  const update = (state: State): void => {
    const title = sayIn(state.language)('source.title');
    if (summary.textContent !== title) summary.textContent = title;
    place.hidden = state.start !== 'ready';
    region(state);
  };
  return { place, update };
}
