import type { TableId } from '../../model/table';
import type { Analysis } from '../../pipeline/analysis';
import { section } from '../controls';
import { element, list, type Child } from '../dom';
import { rangePlace } from '../place';
import type { Say } from '../say';

/** The tables a delårsrapport is made of; LKBR 13 kap. and Nationella rådets mall. */
const NEEDED: readonly TableId[] = [
  'uppfoljning',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
  'balanskrav',
];

/** Which tables were found and where, which the report lacks, and how much was not checked. */
export function tables({ statements, notChecked }: Analysis, say: Say): readonly Child[] {
  const found = statements.tables.filter(({ id }) => id !== 'okand');
  const missing = NEEDED.filter((id) => !found.some((table) => table.id === id));
  return [
    section(
      say('home.found'),
      found.length === 0 ? element('p', {}, say('understood.none')) : null,
      list(
        found.map(({ id, sheet, range }) =>
          element(
            'span',
            {},
            say(`table.${id}`),
            element('span', { class: 'quiet' }, ` ${rangePlace(sheet, range, say)}`),
          ),
        ),
      ),
    ),
    section(
      say('home.notFound'),
      missing.length === 0 ? element('p', {}, say('home.notFound.none')) : null,
      list(missing.map((id) => say(`table.${id}`))),
    ),
    notChecked.length > 0 &&
      section(
        say('home.notChecked'),
        element('p', {}, say('home.notChecked.count', { count: notChecked.length })),
      ),
  ];
}
