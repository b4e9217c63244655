import { isFullYear, monthsOf, yearOf } from '../../model/period';
import type { Settings } from '../../model/settings';
import type { Column, TableRow } from '../../model/table';
import { type Book, type BookTable, type Cell, cellOf } from '../engine/book';
import { namedRows, plainName } from '../ties/insats-names';

/** A budget row of the economy with what was planned, used and foreseen; null where the workbook does not say. */
export interface PlanRow {
  readonly row: TableRow;
  readonly utfall: Cell;
  /** The whole year's budget. */
  readonly budget: Cell;
  readonly prognos: Cell | null;
  /** How many months of the year the utfall covers. */
  readonly months: number;
}

/** The share of the year's budget that is due after so many months, as the settings spread it. */
export function dueShare(settings: Settings, months: number): number {
  if (months >= 12) return 1;
  const { budgetSpread, budgetShares } = settings;
  if (budgetSpread === 'months' && budgetShares.length === 12)
    return budgetShares.slice(0, months).reduce((sum, part) => sum + part, 0);
  const [own] = budgetShares;
  return budgetSpread === 'own' && own !== undefined ? own : months / 12;
}

/** The table that follows the economy against the year's budget: the uppföljning, else the insatser. */
export const followUp = (book: Book): BookTable | null =>
  book.tables.find(({ table }) => table.id === 'uppfoljning') ??
  book.tables.find(({ table }) => table.id === 'insatser') ??
  null;

/** The column of a role, of the given year where a year is given and the column names one. */
const columnWith = (
  at: BookTable,
  role: Column['role'],
  year: number | null = null,
): Column | null =>
  at.table.columns.find(
    (column) =>
      column.role === role &&
      (year === null || column.period === null || yearOf(column.period) === year),
  ) ?? null;

/** The prognos of a row: in its own table, else in the prognos table's row of the same name. */
function prognosOf(book: Book, at: BookTable, year: number): (row: TableRow) => Cell | null {
  const own = columnWith(at, 'prognos', year);
  if (own !== null) return (row) => cellOf(at, row, own);
  const apart = book.tables.find(({ table }) => table.id === 'prognos');
  const column = apart === undefined ? null : columnWith(apart, 'prognos', year);
  if (apart === undefined || column === null) return () => null;
  const { rows: named } = namedRows(at);
  const { rows: twins } = namedRows(apart);
  return (row) => {
    const name = plainName(row.label);
    const twin = named.has(name) ? twins.get(name) : undefined;
    return twin === undefined ? null : cellOf(apart, twin, column);
  };
}

/** The rows of the follow-up that stand for themselves, no sums. */
export function planRows(book: Book): readonly PlanRow[] {
  const at = followUp(book);
  if (at === null) return [];
  const utfall = columnWith(at, 'utfall');
  const period = utfall?.period ?? book.statements.report.period;
  if (utfall === null || period === null) return [];
  const year = yearOf(period);
  const budget = columnWith(at, 'budget', year) ?? columnWith(at, 'budget-ursprunglig', year);
  if (budget === null) return [];
  if (budget.period !== null && !isFullYear(budget.period)) return [];
  const prognos = prognosOf(book, at, year);
  return at.table.rows
    .filter(({ kind, side }) => kind === 'item' && side !== 'eget-kapital')
    .flatMap((row): readonly PlanRow[] => {
      const cells = { utfall: cellOf(at, row, utfall), budget: cellOf(at, row, budget) };
      return cells.utfall === null || cells.budget === null
        ? []
        : [
            {
              row,
              utfall: cells.utfall,
              budget: cells.budget,
              prognos: prognos(row),
              months: monthsOf(period),
            },
          ];
    });
}
