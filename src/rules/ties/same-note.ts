import type { Book } from '../engine/book';
import type { Identity } from '../engine/identity';
import type { Rule } from '../engine/rule';
import type { Fact } from './fact';
import { type NotedRow, noteTotals, otherNotedRows, statedIn } from './notes';
import { flowTime, stockTime, tieAll } from './tie';

const ID = 'same-note';

const holds = ({ target, parts, slack }: Identity): boolean =>
  Math.abs(target.value - parts.reduce((sum, { cell, factor }) => sum + factor * cell.value, 0)) <=
  slack;

/** A table that the template does not know must first show, in one column, that its total is the row's. */
function identitiesOf(book: Book, row: NotedRow): readonly Identity[] {
  const timeOf = row.statement === 'balansrakning' ? stockTime : flowTime;
  const stated = statedIn(book, row);
  const totals = noteTotals(book, row);
  const names = new Set(totals.map(({ at }) => at.name));
  return [...names].flatMap((name) => {
    const own: readonly Fact[] = totals.filter(({ at }) => at.name === name);
    const ties = tieAll({ rule: ID, message: ID }, [...stated, ...own], timeOf);
    const isKnown = own.some(({ at }) => at.table.id !== 'okand');
    return isKnown || ties.some(holds) ? ties : [];
  });
}

/** A note's total is the figure of the row that points at it, or that it is named after. */
export const sameNote = {
  id: ID,
  law: { act: 'LKBR', place: '9 kap. 2 §' },
  identities: (book: Book) => otherNotedRows(book).flatMap((row) => identitiesOf(book, row)),
} satisfies Rule;
