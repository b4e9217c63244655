import type { Law } from '../../model/finding';
import type { Column, TableId } from '../../model/table';
import { type Book, type BookTable, amountColumns } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'missing-columns';

/** A column that a table of an årsredovisning must have. */
interface RequiredColumn {
  readonly table: TableId;
  readonly roles: readonly Column['role'][];
  readonly law: Law;
}

const COMPARISON: Law = { act: 'LKBR', place: '5 kap. 6 §' };

const REQUIRED: readonly RequiredColumn[] = [
  { table: 'resultatrakning', roles: ['foregaende'], law: COMPARISON },
  { table: 'balansrakning', roles: ['foregaende'], law: COMPARISON },
  { table: 'kassaflodesanalys', roles: ['foregaende'], law: COMPARISON },
  {
    table: 'driftredovisning',
    roles: ['budget', 'budget-ursprunglig'],
    law: { act: 'LKBR', place: '10 kap. 1 §' },
  },
];

/** How many years the template's översikt shows. */
const YEARS = 5;

const missing = (
  book: Book,
  at: BookTable,
  detail: string,
  law: Law,
  more: Draft['params'] = {},
): Draft => ({
  severity: missingSeverity(book.settings),
  place: nowhere(at, detail),
  found: null,
  expected: null,
  message: `${ID}-${detail}`,
  params: { table: { kind: 'names', keys: [`table.${at.table.id}`] }, ...more },
  law,
});

function inTable(book: Book, at: BookTable): readonly Draft[] {
  const columns = REQUIRED.filter(
    ({ table, roles }) =>
      table === at.table.id && !at.table.columns.some(({ role }) => roles.includes(role)),
  ).map(({ roles, law }) =>
    missing(book, at, roles.includes('foregaende') ? 'foregaende' : 'budget', law),
  );
  const years = amountColumns(at.table).length;
  if (at.table.id !== 'oversikt' || years >= YEARS) return columns;
  const law: Law = { act: 'Nationella rådets mall', place: 'översikt' };
  return [...columns, missing(book, at, 'years', law, { count: years, owed: YEARS })];
}

/** The columns of an årsredovisning: the year before in the statements, the budget in the driftredovisning, five years. */
export const missingColumns = {
  id: ID,
  law: COMPARISON,
  example: 'missing-columns-foregaende',
  applies: ({ statements }: Book) => statements.report.kind === 'årsredovisning',
  check: (book: Book) =>
    book.statements.report.kind === 'årsredovisning'
      ? book.tables.flatMap((at) => inTable(book, at))
      : [],
} satisfies Rule;
