import type { Statements } from '../../model/statements';
import type { Column, Table } from '../../model/table';
import { type Period, yearOf } from '../../model/period';
import { type Book, type BookTable, amountColumns, bookOf } from '../engine/book';
import type { Identity } from '../engine/identity';
import type { Draft, Rule } from '../engine/rule';

const ID = 'old-headings';

/** So many different figures must agree under the year after, with so many other tables, before a heading is called wrong. */
const FEWEST = 2;
/** Of so many that agree one may differ: there may be a slip besides. */
const PER_SLIP = 4;

/** Tables whose headings are last year's, and the workbook as those headings should have had it. */
export interface OldHeadings {
  readonly book: Book;
  /** In the workbook as it is headed. */
  readonly tables: readonly BookTable[];
  /** What fails between those tables and the others, for no reason but the headings. */
  readonly mismatches: readonly Identity[];
}

/** Which cross-table comparisons a group of tables takes part in, and how they come out. */
interface Compared {
  readonly agree: readonly Identity[];
  readonly fail: readonly Identity[];
}

const cellsOf = ({ target, parts }: Identity) => [target, ...parts.map(({ cell }) => cell)];

function comparedWith(names: ReadonlySet<string>, identities: readonly Identity[]): Compared {
  const across = identities.filter((identity) => {
    const own = cellsOf(identity).filter(({ at }) => names.has(at.name)).length;
    return own > 0 && own < identity.parts.length + 1 && identity.target.value !== 0;
  });
  const holds = ({ target, parts, slack }: Identity): boolean =>
    Math.abs(
      target.value - parts.reduce((all, { cell, factor }) => all + factor * cell.value, 0),
    ) <= slack;
  return { agree: across.filter(holds), fail: across.filter((one) => !holds(one)) };
}

/** Whether the figures are those of the year after, beyond doubt. */
function isClear({ agree, fail }: Compared, names: ReadonlySet<string>): boolean {
  const figures = new Set(agree.map(({ target }) => Math.abs(target.value)));
  const others = new Set(
    agree.flatMap((one) => cellsOf(one).flatMap(({ at }) => (names.has(at.name) ? [] : [at.name]))),
  );
  return figures.size >= FEWEST && others.size >= FEWEST && fail.length * PER_SLIP <= agree.length;
}

const newestOf = (table: Table): number =>
  Math.max(
    ...amountColumns(table).flatMap(({ period }) => (period === null ? [] : [yearOf(period)])),
  );

/** A table alone, or all those of a sheet: a sheet may be copied whole. */
function groupsOf({ tables }: Book, year: number): readonly (readonly BookTable[])[] {
  const old = tables.filter(({ table }) => newestOf(table) === year - 1);
  const sheets = [...new Set(old.map(({ table }) => table.sheet))];
  return [
    ...sheets.map((sheet) => old.filter(({ table }) => table.sheet === sheet)),
    ...old.map((at) => [at]),
  ];
}

/**
 * Finds the tables whose headings were left from last year: none of their figures is what the other tables have for the
 * year that stands there, and those of the year after are. `identitiesOf` says what must add up in a workbook.
 */
export function oldHeadings(
  book: Book,
  stated: readonly Identity[],
  identitiesOf: (book: Book) => readonly Identity[],
): OldHeadings | null {
  const { period } = book.statements.report;
  if (period === null) return null;
  for (const group of groupsOf(book, yearOf(period))) {
    const names = new Set(group.map(({ name }) => name));
    const { agree, fail } = comparedWith(names, stated);
    if (agree.length > 0 || fail.length === 0) continue;
    const meant = bookOf(withYearAfter(book.statements, group), book.settings);
    if (!isClear(comparedWith(names, identitiesOf(meant)), names)) continue;
    return { book: meant, tables: group, mismatches: fail };
  }
  return null;
}

const dayAfterYear = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');

const yearAfter = ({ start, end }: Period): Period => ({
  start: start === null ? null : dayAfterYear(start),
  end: dayAfterYear(end),
});

function withYearAfter(statements: Statements, group: readonly BookTable[]): Statements {
  const year = statements.report.period === null ? null : yearOf(statements.report.period);
  const moved = (column: Column): Column => {
    if (column.period === null) return column;
    const period = yearAfter(column.period);
    const isNow = column.role === 'foregaende' && yearOf(period) === year;
    return { ...column, period, role: isNow ? 'utfall' : column.role };
  };
  return {
    ...statements,
    tables: statements.tables.map((table) =>
      group.some((at) => at.table === table)
        ? { ...table, columns: table.columns.map(moved) }
        : table,
    ),
  };
}

/** The finding on a table's heading; `stated` is the table as it is headed. */
export function draftOfOldHeading(at: BookTable, mismatches: readonly Identity[]): Draft {
  const year = newestOf(at.table);
  const headed = amountColumns(at.table).find(({ heading }) => heading.includes(String(year)));
  const { top, left } = at.table.range;
  const count = mismatches.filter((one) => cellsOf(one).some((cell) => cell.at === at)).length;
  return {
    severity: 'error',
    place: {
      at,
      row: null,
      column: headed ?? null,
      cell:
        headed === undefined
          ? { row: top, column: left }
          : { row: headed.headingRow, column: headed.index },
    },
    found: { kind: 'text', text: headed?.heading ?? at.table.title },
    expected: { kind: 'text', text: String(year + 1) },
    message: ID,
    params: { stated: String(year), year: String(year + 1), count },
  };
}

/**
 * Headings left from last year over this year's figures. It is judged before the sums and ties, which go by the year that
 * is meant; by itself it has nothing to look at.
 */
export const oldHeadingsRule = {
  id: ID,
  law: { act: 'LKBR', place: '5 kap. 6 §' },
  applies: ({ tables }: Book) => tables.length > 1,
} satisfies Rule;
