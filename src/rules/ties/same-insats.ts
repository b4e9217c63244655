import type { TableId } from '../../model/table';
import type { Book } from '../engine/book';
import type { Identity } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { type Fact, distance } from './fact';
import { mayMean } from './insats-names';
import { InsatsSources, type NamedRow, rowsOf, timeOf } from './insats-sources';
import { tie } from './tie';

const ID = 'same-insats';

const TABLES: readonly TableId[] = [
  'uppfoljning',
  'prognos',
  'insatser',
  'not-kostnader',
  'finansierad-verksamhet',
];

/** A tie of each of some facts that a source states as well; none where the rows are merely named alike and no figure agrees. */
function tiesTo(source: NamedRow, { name }: NamedRow, facts: readonly Fact[]): readonly Identity[] {
  const stated = new Map(source.facts.map((fact) => [timeOf(fact), fact]));
  let meansTheSame = source.name === name;
  const ties = facts.flatMap((fact) => {
    const known = stated.get(timeOf(fact));
    const identity = known && tie({ rule: ID, message: ID }, fact, known.terms);
    if (known === undefined || !identity) return [];
    meansTheSame ||= fact.value !== 0 && Math.abs(fact.value - known.value) <= identity.slack;
    return [identity];
  });
  return meansTheSame ? ties : [];
}

/** Each figure of a row tied once, to the first source that states it: no more ties than figures. */
function toNearest(sources: InsatsSources, row: NamedRow): readonly Identity[] {
  const ties: Identity[] = [];
  let open = row.facts;
  for (const source of sources.for(row)) {
    if (open.length === 0) break;
    const isAlike =
      source.name === row.name || mayMean(source.among, source.name, row.among, row.name);
    const found = isAlike ? tiesTo(source, row, open) : [];
    const tied = new Set(found.map(({ target }) => target.key));
    open = open.filter(({ terms: [term] }) => term === undefined || !tied.has(term.cell.key));
    ties.push(...found);
  }
  return ties;
}

/** An insats or cost named in two tables has one figure for one period. Two rows of a name in one table are two things. */
export const sameInsats = {
  id: ID,
  law: null,
  identities: (book: Book) => {
    const tables = book.tables
      .filter(({ table }) => TABLES.includes(table.id))
      .sort((one, other) => distance(one) - distance(other));
    const sources = new InsatsSources();
    return tables.flatMap((at, place) => {
      const rows = rowsOf(book, at, place);
      const ties = rows.flatMap((row) => toNearest(sources, row));
      for (const row of rows) sources.add(row);
      return ties;
    });
  },
} satisfies Rule;
