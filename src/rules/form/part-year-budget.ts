import { isFullYear, monthsOf } from '../../model/period';
import type { Column } from '../../model/table';
import { type Book, type BookTable } from '../engine/book';
import type { Draft, Rule } from '../engine/rule';
import { spanOf } from '../ties/fact';

const ID = 'part-year-budget';

const isBudget = (role: string): boolean => role === 'budget' || role === 'budget-ursprunglig';

/** A column of what is left or used of the year's budget: the year is meant. */
const SAYS_WHAT_IS_LEFT = /kvar(?!tal)|återst|förbruk/i;

/** The column with utfall of part of a year. */
const partOfYear = ({ table }: BookTable): Column | undefined =>
  table.columns.find(
    ({ role, period }) => role === 'utfall' && period !== null && !isFullYear(period),
  );

/** The table's utfall of part of a year, where it stands beside the whole year's budget and nothing comparable. */
function besideYearBudget(at: BookTable): Column | null {
  const { columns, unit } = at.table;
  if (unit === 'antal' || columns.some(({ role }) => role === 'prognos')) return null;
  if (columns.some(({ heading }) => SAYS_WHAT_IS_LEFT.test(heading))) return null;
  const utfall = partOfYear(at);
  const budgets = columns.filter(({ role }) => isBudget(role));
  const allYear = budgets.every(({ period }) => period !== null && isFullYear(period));
  return utfall !== undefined && budgets.length > 0 && allYear ? utfall : null;
}

/**
 * Only where no table of the workbook gives the budget for the utfall's own months: with one, the reader has the
 * comparison, and LKBR 13 kap. 3 § itself wants the year's budget beside the period's utfall.
 */
function check(book: Book): readonly Draft[] {
  const budgeted = new Set(
    book.tables.flatMap(({ table }) =>
      table.columns.flatMap(({ role, period }) =>
        isBudget(role) && period !== null ? [spanOf(period)] : [],
      ),
    ),
  );
  return book.tables.flatMap((at): readonly Draft[] => {
    const utfall = besideYearBudget(at);
    const period = utfall?.period ?? null;
    if (utfall === null || period === null || budgeted.has(spanOf(period))) return [];
    return [
      {
        severity: 'warning',
        place: {
          at,
          row: null,
          column: utfall,
          cell: { row: utfall.headingRow, column: utfall.index },
        },
        found: { kind: 'text', text: utfall.heading },
        expected: null,
        message: ID,
        params: { heading: utfall.heading, months: monthsOf(period) },
      },
    ];
  });
}

/** Part of a year's utfall stands against the whole year's budget. */
export const partYearBudget = {
  id: ID,
  law: { act: 'LKBR', place: '13 kap. 3 §' },
  applies: (book: Book) => book.tables.some((at) => partOfYear(at) !== undefined),
  check,
} satisfies Rule;
