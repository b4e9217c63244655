import type { Book } from '../engine/book';
import { type Identity, intervalSlack } from '../engine/identity';
import { columnName, nameOf, placeOf, printed, shown } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { hasNettokostnad, resultInNettokostnad } from './nettokostnad-concept';

const ID = 'nettokostnad-holds-result';

/** Where the row Nettokostnad means the result, it must at least be the result in every column. */
function identities(book: Book): readonly Identity[] {
  return book.tables.flatMap(resultInNettokostnad).map(({ netto, resultat }) => {
    const parts = [{ cell: resultat, factor: 1 }];
    return {
      rule: ID,
      severity: 'error',
      message: 'nettokostnad-differs',
      target: netto,
      parts,
      slack: intervalSlack(netto, parts),
      kind: 'tie',
      supports: true,
    };
  });
}

function check(book: Book): readonly Draft[] {
  return book.tables.flatMap((at): readonly Draft[] => {
    const columns = resultInNettokostnad(at);
    const [first] = columns;
    if (first === undefined) return [];
    const { netto, avgift, resultat } = first;
    const expected = shown(resultat.value - avgift.value, netto.figure.quantity);
    return [
      {
        severity: 'warning',
        place: placeOf(netto),
        found: printed(netto),
        expected,
        message: ID,
        params: {
          row: nameOf(netto),
          column: columnName(netto),
          found: printed(netto),
          expected,
          avgift: nameOf(avgift),
          resultat: nameOf(resultat),
          columns: columns.map((column) => columnName(column.netto)).join('; '),
        },
        related: columns.flatMap((column) => [column.netto, column.avgift, column.resultat]),
      },
    ];
  });
}

/** Nettokostnad + medlemsavgift = resultat; a row Nettokostnad that holds the result says something else than its name. */
export const nettokostnad = {
  id: ID,
  law: { act: 'LKBR', place: '10 kap. 1 §' },
  applies: (book: Book) => book.tables.some((at) => hasNettokostnad(at)),
  identities,
  check,
} satisfies Rule;
