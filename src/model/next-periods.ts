import { isFullYear, monthsOf, yearOf, type Period } from './period';

/** The lengths in months of a delårsrapport (LKBR 13 kap. 1 §: at least half, at most two thirds of the year). */
const INTERIM = [6, 7, 8] as const;

/** A year's first months up to the last day of one of them. */
const firstMonths = (year: number, months: number): Period => ({
  start: `${year}-01-01`,
  end: new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10),
});

/** The reports that may follow one of a period: the whole year and the same months next year, or next year's. */
export function nextPeriods(period: Period): readonly Period[] {
  const year = yearOf(period);
  return isFullYear(period)
    ? [...INTERIM, 12].map((months) => firstMonths(year + 1, months))
    : [firstMonths(year, 12), firstMonths(year + 1, monthsOf(period))];
}
