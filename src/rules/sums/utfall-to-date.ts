import type { Book, BookTable } from '../engine/book';
import type { Identity } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { partsToDate, toDateRows } from './parts-to-date';

const ID = 'utfall-to-date';

const identitiesOf = (at: BookTable): readonly Identity[] =>
  partsToDate(at)
    .flatMap((toDate) => toDateRows(at, toDate))
    .map(({ utfall, parts, slack }) => ({
      rule: ID,
      severity: 'error',
      message: ID,
      target: utfall,
      parts,
      slack,
      kind: 'derived',
      supports: true,
    }));

/** Each row's utfall to date is the sum of its months or quarters. */
export const utfallToDate = {
  id: ID,
  law: null,
  identities: (book: Book) => book.tables.flatMap(identitiesOf),
} satisfies Rule;
