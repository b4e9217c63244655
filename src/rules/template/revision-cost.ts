import type { Book } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'missing-revision-cost';

const applies = ({ statements, tables }: Book): boolean =>
  statements.report.kind === 'årsredovisning' && tables.length > 0;

const namesRevision = ({ tables }: Book): boolean =>
  tables.some(({ table }) => table.rows.some(({ label }) => /revis(?:ion|or)/i.test(label)));

/** The year's whole cost of revision is to be told in a note; a row named after it is taken to tell it. */
export const missingRevisionCost = {
  id: ID,
  law: { act: 'LKBR', place: '9 kap. 13 §' },
  applies,
  check: (book: Book): readonly Draft[] =>
    !applies(book) || namesRevision(book)
      ? []
      : [
          {
            severity: missingSeverity(book.settings),
            place: nowhere(null, 'revision'),
            found: null,
            expected: null,
            message: ID,
            params: {},
          },
        ],
} satisfies Rule;
