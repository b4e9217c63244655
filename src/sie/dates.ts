import type { IsoDate } from '../model/period';
import type { Ledger } from './ledger';
import { monthEnd } from './values';

/** The month of a day: `2024-08-31` → `2024-08`. */
export const monthIn = (date: IsoDate): string => date.slice(0, 7);

/** Whether a day is its month's last, so that whole months reach to it. */
export const isMonthEnd = (date: IsoDate): boolean => date === monthEnd(monthIn(date));

/** The same day a year earlier; the last of a month stays the last. */
export function dayYearBefore(date: IsoDate): IsoDate {
  const month = `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4, 7)}`;
  const last = monthEnd(month);
  const same = `${month}${date.slice(7)}`;
  return isMonthEnd(date) || same > last ? last : same;
}

/** The number of the financial year that a day lies in; null when the file has none such. */
export function yearOfDay({ years }: Ledger, date: IsoDate): number | null {
  for (const [year, { start, end }] of years) if (start <= date && date <= end) return year;
  return null;
}

/** The day that a year's balances run to: for the present year what `#OMFATTN` says, else the year's end. */
export function balancesRunTo({ balancesTo, years }: Ledger, year: number): IsoDate | null {
  const end = years.get(year)?.end ?? null;
  return year === 0 ? (balancesTo ?? end) : end;
}
