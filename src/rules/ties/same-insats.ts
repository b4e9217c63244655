import type { TableId } from '../../model/table';
import type { Book, BookTable } from '../engine/book';
import type { Identity } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { type Fact, distance, factsOf } from './fact';
import { namedAlike } from './insats-names';
import { flowTime, tie } from './tie';

const ID = 'same-insats';

const TABLES: readonly TableId[] = [
  'uppfoljning',
  'prognos',
  'insatser',
  'not-kostnader',
  'finansierad-verksamhet',
];

const timeOf = (fact: Fact): string => `${fact.basis} ${flowTime(fact)}`;

/** Ties of a table's facts, other than those tied already, to a source's of the same name and time. */
function between(
  book: Book,
  source: BookTable,
  other: BookTable,
  isTied: (fact: Fact) => boolean,
): readonly Identity[] {
  return namedAlike(source, other).flatMap((pair) => {
    const facts = factsOf(book, other, [pair.other], 'size').filter((fact) => !isTied(fact));
    if (facts.length === 0) return [];
    const stated = new Map(
      factsOf(book, source, [pair.one], 'size').map((fact) => [timeOf(fact), fact]),
    );
    const ties = facts.flatMap((fact) => {
      const known = stated.get(timeOf(fact));
      const identity =
        known === undefined ? null : tie({ rule: ID, message: ID }, fact, known.terms);
      return known === undefined || identity === null
        ? []
        : [
            {
              identity,
              agrees: fact.value !== 0 && Math.abs(fact.value - known.value) <= identity.slack,
            },
          ];
    });
    const meansTheSame = pair.exact || ties.some(({ agrees }) => agrees);
    return meansTheSame ? ties.map(({ identity }) => identity) : [];
  });
}

/** Each figure of a table tied once, to the first source that states it: no more ties than figures. */
function toNearest(
  book: Book,
  sources: readonly BookTable[],
  other: BookTable,
): readonly Identity[] {
  const tied = new Map<string, Identity>();
  const isTied = ({ terms: [term] }: Fact): boolean =>
    term !== undefined && tied.has(term.cell.key);
  for (const source of sources) {
    for (const identity of between(book, source, other, isTied)) {
      tied.set(identity.target.key, identity);
    }
  }
  return [...tied.values()];
}

/** An insats or cost named in two tables has one figure for one period. Two rows of a name in one table are two things. */
export const sameInsats = {
  id: ID,
  law: null,
  identities: (book: Book) => {
    const tables = book.tables
      .filter(({ table }) => TABLES.includes(table.id))
      .sort((one, other) => distance(one) - distance(other));
    return tables.flatMap((other, at) => toNearest(book, tables.slice(0, at), other));
  },
} satisfies Rule;
