import type { LeftAside, Question } from '../model/statements';
import {
  AMOUNT_ROLES,
  type Column,
  type ColumnRole,
  type Table,
  type TableId,
} from '../model/table';
import type { CellRange } from '../model/address';

/** The columns that the report rests on, by table. */
const NEEDED: Partial<Record<TableId, readonly ColumnRole[]>> = {
  uppfoljning: ['utfall', 'budget'],
  insatser: ['utfall', 'budget'],
  driftredovisning: ['utfall'],
  resultatrakning: ['utfall'],
  balansrakning: ['utfall'],
};

/** Columns of amounts whose headings are words that are not known, in a table with others that are. */
const unknownIn = ({ id, columns }: Table): readonly Column[] =>
  id in NEEDED || columns.some(({ role }) => AMOUNT_ROLES.has(role))
    ? columns.filter(({ reason, heading }) => reason.code === 'column-unknown' && heading !== '')
    : [];

const rangeOf = ({ range }: Table, { index, headingRow }: Column): CellRange => ({
  top: headingRow,
  bottom: range.bottom,
  left: index,
  right: index,
});

/** Columns that were not understood, so that nothing rests on them. */
export const unknownColumns = (tables: readonly Table[]): readonly LeftAside[] =>
  tables.flatMap((table) =>
    unknownIn(table).map((column) => ({
      sheet: table.sheet,
      range: rangeOf(table, column),
      reason: column.reason,
    })),
  );

/** Whether a table lacks what the report needs of it, so that an unknown column may be just that. */
function isWanting(table: Table, tables: readonly Table[], hasUtfall: boolean): boolean {
  // A list of insatser stands behind the table of the whole economy.
  if (table.id === 'insatser' && tables.some(({ id }) => id === 'uppfoljning')) return false;
  const has = (role: ColumnRole): boolean => table.columns.some((column) => column.role === role);
  return (NEEDED[table.id] ?? [])
    .filter((role) => hasUtfall || role === 'budget')
    .some((role) => !has(role) && !(role === 'budget' && has('budget-ursprunglig')));
}

/** Asks what unknown columns are where a table has no utfall or no budget without them: neither is guessed. */
export const askOfColumns = (tables: readonly Table[], hasUtfall: boolean): readonly Question[] =>
  tables.flatMap((table): Question[] => {
    const columns = unknownIn(table);
    if (columns.length === 0 || !isWanting(table, tables, hasUtfall)) return [];
    return [
      {
        code: 'unknown-column',
        table: table.id,
        candidates: columns.map((column) => ({
          sheet: table.sheet,
          range: rangeOf(table, column),
          text: column.heading,
        })),
      },
    ];
  });
