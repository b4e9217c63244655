import { type Book, type BookTable, type Cell, isFlipped } from '../engine/book';
import { type Identity, type Term, intervalSlack } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { avvikelseRows, meaningOf } from './avvikelse-meaning';

const ID = 'avvikelse';

function identitiesOf(at: BookTable): readonly Identity[] {
  return at.table.columns
    .filter(({ role }) => role === 'avvikelse')
    .flatMap((column) => {
      const meaning = meaningOf(at, column);
      if (meaning === null) return [];
      return avvikelseRows(at, column, meaning)
        .filter(({ minuend, subtrahend }) => !isTurned(minuend) && !isTurned(subtrahend))
        .map(({ avvikelse, minuend, subtrahend }): Identity => {
          const direction = meaning.direction(avvikelse.row);
          const parts: readonly Term[] = [
            { cell: minuend, factor: direction },
            { cell: subtrahend, factor: -direction },
          ];
          return {
            rule: ID,
            severity: 'error',
            message: direction === 1 ? 'avvikelse' : 'avvikelse-turned',
            target: avvikelse,
            parts,
            slack: intervalSlack(avvikelse, parts),
            kind: 'derived',
            supports: false,
          };
        });
    });
}

/** A figure that its sums take with the other sign is spoken of by the rules on signs. */
const isTurned = ({ at, row, column }: Cell): boolean => isFlipped(at, row, column);

/** Each avvikelse is the difference that its own column means on rows of its kind. */
export const avvikelse = {
  id: ID,
  law: null,
  identities: (book: Book) => book.tables.flatMap(identitiesOf),
} satisfies Rule;
