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

function between(book: Book, source: BookTable, other: BookTable): readonly Identity[] {
  return namedAlike(source, other).flatMap((pair) => {
    const stated = new Map(
      factsOf(book, source, [pair.one], 'size').map((fact) => [timeOf(fact), fact]),
    );
    const ties = factsOf(book, other, [pair.other], 'size').flatMap((fact) => {
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

/** An insats or cost named in two tables has one figure for one period. Two rows of a name in one table are two things. */
export const sameInsats = {
  id: ID,
  law: null,
  identities: (book: Book) => {
    const tables = book.tables
      .filter(({ table }) => TABLES.includes(table.id))
      .sort((one, other) => distance(one) - distance(other));
    return tables.flatMap((source, at) =>
      tables.slice(at + 1).flatMap((other) => between(book, source, other)),
    );
  },
} satisfies Rule;
