import type { Book } from '../engine/book';
import type { Draft, Rule } from '../engine/rule';

const ID = 'stated-unit';

function check(book: Book): readonly Draft[] {
  return book.tables.flatMap((at): readonly Draft[] => {
    const { statedUnit, unit } = at.table;
    if (statedUnit === null || statedUnit.unit === unit) return [];
    return [
      {
        severity: 'error',
        place: {
          at,
          row: null,
          column: null,
          cell: { row: statedUnit.row, column: statedUnit.column },
          detail: 'enhet',
        },
        found: { kind: 'text', text: statedUnit.unit },
        expected: { kind: 'text', text: unit },
        message: ID,
        params: { stated: statedUnit.unit, unit },
      },
    ];
  });
}

/** A heading that states another unit than the amounts are in makes every figure under it false. */
export const statedUnit = {
  id: ID,
  law: null,
  applies: (book: Book) => book.tables.some(({ table }) => table.statedUnit !== null),
  check,
} satisfies Rule;
