import type { Law } from '../../model/finding';
import type { TableId, TableRow } from '../../model/table';
import { type Book, type BookTable, amountColumns, cellOf } from '../engine/book';
import { nameOf, placeOf, printed } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { plainName } from '../ties/insats-names';

const ID = 'excluded-rows';

/** A row that a förbund's table has no place for, when it holds an amount. */
interface Excluded {
  readonly table: TableId;
  readonly isIt: (row: TableRow) => boolean;
  readonly message: string;
  readonly law: Law;
}

const FINSAM: Law = { act: 'FinsamL', place: '21 §' };

const EXCLUDED: readonly Excluded[] = [
  {
    table: 'resultatrakning',
    isIt: ({ label }) =>
      /^(?:summa )?skatteintäkter|generella statsbidrag|kommunalekonomisk utjämning/.test(
        plainName(label),
      ),
    message: 'excluded-rows-tax',
    law: { act: 'Nationella rådets mall', place: 'resultaträkning' },
  },
  {
    table: 'balansrakning',
    isIt: ({ key }) => key === 'langfristiga-skulder',
    message: 'excluded-rows-loans',
    law: FINSAM,
  },
  {
    table: 'balansrakning',
    isIt: ({ label }) => plainName(label).includes('borgen'),
    message: 'excluded-rows-borgen',
    law: FINSAM,
  },
  {
    table: 'balanskrav',
    isIt: ({ key }) => key === 'resultatreserv',
    message: 'excluded-rows-reserve',
    law: FINSAM,
  },
];

function inTable(at: BookTable): readonly Draft[] {
  return EXCLUDED.filter(({ table }) => table === at.table.id).flatMap((excluded) =>
    at.table.rows.filter(excluded.isIt).flatMap((row): readonly Draft[] => {
      const cells = amountColumns(at.table)
        .flatMap((column) => cellOf(at, row, column) ?? [])
        .filter(({ figure }) => figure.value !== 0);
      const [cell] = cells;
      if (cell === undefined) return [];
      return [
        {
          severity: 'info',
          place: placeOf(cell),
          found: printed(cell),
          expected: null,
          message: excluded.message,
          params: { row: nameOf(cell), found: printed(cell) },
          related: cells.slice(1),
          law: excluded.law,
        },
      ];
    }),
  );
}

/** Rows with amounts that the template and FinsamL leave out of a förbund's tables. */
export const excludedRows = {
  id: ID,
  law: FINSAM,
  example: 'excluded-rows-loans',
  applies: (book: Book) =>
    book.tables.some(({ table }) => EXCLUDED.some((excluded) => excluded.table === table.id)),
  check: (book: Book) => book.tables.flatMap(inTable),
} satisfies Rule;
