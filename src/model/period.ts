/** A calendar day as ISO 8601, `2022-08-31`. */
export type IsoDate = string;

/**
 * The time a column of figures speaks of, both days included.
 * `start` is null for a balance on a day (`2024-12-31` in a balansräkning).
 */
export interface Period {
  readonly start: IsoDate | null;
  readonly end: IsoDate;
}

/** The first to the last day of a calendar year. */
export const fullYear = (year: number): Period => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

/** The calendar year a period ends in. */
export const yearOf = (period: Period): number => Number(period.end.slice(0, 4));

/** The number of whole months from the turn of the year to the period's end: 8 for 31 August. */
export const monthsOf = (period: Period): number => Number(period.end.slice(5, 7));

/** Whether the period is a whole calendar year. */
export const isFullYear = (period: Period): boolean => monthsOf(period) === 12;
