import { sheetCell } from '../../model/beside';
import type { Book, BookTable } from '../engine/book';
import { amountColumns } from '../engine/book';
import { some } from '../engine/info';
import type { Draft, Rule } from '../engine/rule';
import { cellA1 } from '../../sheet/a1';

const ID = 'text-among-amounts';

function inTable(at: BookTable): readonly Draft[] {
  const summed = new Set(
    at.table.relations.flatMap(({ total, parts }) => [total, ...parts.map(({ row }) => row)]),
  );
  const texts = at.table.rows
    .filter(({ index, texts: beside }) => beside.size > 0 && summed.has(index))
    .flatMap((row) =>
      amountColumns(at.table).flatMap((column) => {
        const text = row.texts.get(column.index);
        return text === undefined ? [] : [{ row, column, text }];
      }),
    );
  const [first] = texts;
  if (first === undefined) return [];
  return [
    {
      severity: 'info',
      place: {
        at,
        row: first.row,
        column: first.column,
        cell: sheetCell(at.table, first.row.index, first.column.index),
      },
      found: { kind: 'text', text: first.text },
      expected: null,
      message: ID,
      params: {
        count: texts.length,
        text: first.text,
        cells: some(
          texts.map(({ row, column }) => {
            const cell = sheetCell(at.table, row.index, column.index);
            return cellA1(cell.row, cell.column);
          }),
        ),
      },
    },
  ];
}

/** Words where a sum expects an amount: the sum is not checked there. */
export const textAmongAmounts = {
  id: ID,
  law: null,
  check: (book: Book) => book.tables.flatMap(inTable),
} satisfies Rule;
