import { isFullYear, monthsOf, yearOf, type Period } from '../model/period';
import type { Settings } from '../model/settings';
import type { Column, Table } from '../model/table';
import type { Share } from './term';

/** The times a figure of the report can speak of. */
export type Moment = 'utfall' | 'periodbudget' | 'arsbudget' | 'prognos' | 'foregaende';

/** The same period one year earlier, 29 February becoming the 28th. */
export function yearBefore(period: Period): Period {
  const shift = (date: string): string =>
    `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`.replace(/-02-29$/, '-02-28');
  return { start: period.start === null ? null : shift(period.start), end: shift(period.end) };
}

const endsWith = (column: Column, period: Period): boolean =>
  column.period !== null && column.period.end === period.end;

const isBudget = (column: Column): boolean => column.role === 'budget';

/** Whether a column speaks of the report's year, or of no year that it names. Plan years beside it are other years. */
const inYear = (column: Column, period: Period): boolean =>
  column.period === null || sameYear(column.period, period);

/** A budget column for the period alone, rather than for the whole year. */
const isPeriodBudget = (column: Column, period: Period): boolean =>
  isBudget(column) && !isFullYear(period) && endsWith(column, period);

/** The table's column for a moment of the report; undefined when it has none. */
export function columnFor(table: Table, moment: Moment, period: Period): Column | undefined {
  const { columns } = table;
  switch (moment) {
    case 'utfall':
      return (
        columns.find((column) => column.role === 'utfall' && endsWith(column, period)) ??
        columns.find((column) => column.role === 'utfall' && column.period === null)
      );
    case 'periodbudget':
      return isFullYear(period)
        ? columnFor(table, 'arsbudget', period)
        : columns.find((column) => isPeriodBudget(column, period));
    case 'arsbudget': {
      const own = columns.filter((column) => inYear(column, period));
      return (
        own.find((column) => isBudget(column) && !isPeriodBudget(column, period)) ??
        own.find((column) => column.role === 'budget-ursprunglig')
      );
    }
    case 'prognos':
      return columns.find((column) => column.role === 'prognos' && inYear(column, period));
    case 'foregaende': {
      const before = yearBefore(period);
      return columns.find(
        (column) =>
          (column.role === 'foregaende' || column.role === 'utfall') && endsWith(column, before),
      );
    }
  }
}

/** The share of the year's budget due at the period's end, as the settings spread it; null for a whole year. */
export function budgetShare(settings: Settings, period: Period): Share | null {
  const months = monthsOf(period);
  if (isFullYear(period)) return null;
  const shares = settings.budgetShares;
  if (settings.budgetSpread === 'months' && shares.length === 12) {
    return fixed(shares.slice(0, months).reduce((total, share) => total + share, 0));
  }
  const [own] = shares;
  if (settings.budgetSpread === 'own' && own !== undefined) return fixed(own);
  return { value: months / 12, text: `${months}/12` };
}

const fixed = (share: number): Share => {
  const value = Math.round(share * 1e8) / 1e8;
  return { value, text: String(value) };
};

/** Whether two periods lie in the same year. */
export const sameYear = (a: Period, b: Period): boolean => yearOf(a) === yearOf(b);
