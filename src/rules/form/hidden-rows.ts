import type { Book, BookTable } from '../engine/book';
import { amountColumns, cellOf } from '../engine/book';
import { some } from '../engine/info';
import { placeOf, printed } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { cellA1 } from '../../sheet/a1';

const ID = 'hidden-rows';

function inTable(at: BookTable): readonly Draft[] {
  const summed = new Set(at.table.relations.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const cells = at.table.rows
    .filter(({ hidden, index }) => hidden && summed.has(index))
    .flatMap((row) => {
      const first = amountColumns(at.table)
        .flatMap((column) => cellOf(at, row, column) ?? [])
        .find(({ figure }) => figure.value !== 0);
      return first === undefined ? [] : [first];
    });
  const [first] = cells;
  if (first === undefined) return [];
  return [
    {
      severity: 'info',
      place: placeOf(first),
      found: printed(first),
      expected: null,
      message: ID,
      params: {
        count: cells.length,
        rows: some(
          cells.map(({ row, figure }) => row.label || cellA1(figure.row, row.labelColumn)),
        ),
      },
      related: cells.slice(1),
    },
  ];
}

/** Rows that a reader does not see and the sums count. */
export const hiddenRows = {
  id: ID,
  law: null,
  check: (book: Book) => book.tables.flatMap(inTable),
} satisfies Rule;
