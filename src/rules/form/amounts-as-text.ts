import type { Book } from '../engine/book';
import { cellOf } from '../engine/book';
import { placeOf, printed, shown } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { cellA1 } from '../../sheet/a1';

const ID = 'amounts-as-text';

function check(book: Book): readonly Draft[] {
  return book.tables.flatMap((at): readonly Draft[] => {
    const cells = at.table.rows.flatMap((row) =>
      [...row.figures.values()]
        .filter(({ asText }) => asText)
        .flatMap((figure) => {
          const column = at.columnAt.get(figure.column);
          return column === undefined ? [] : (cellOf(at, row, column) ?? []);
        }),
    );
    const [first] = cells;
    if (first === undefined) return [];
    return [
      {
        severity: 'info',
        place: { ...placeOf(first), row: null, column: null },
        found: printed(first),
        expected: shown(first.figure.value, first.figure.quantity),
        message: ID,
        params: { count: cells.length, first: cellA1(first.figure.row, first.figure.column) },
        related: cells.slice(1),
      },
    ];
  });
}

/** Amounts kept as text can be read here, but Excel's own sums pass them by. */
export const amountsAsText = { id: ID, law: null, check } satisfies Rule;
