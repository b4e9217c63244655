import { PERIOD_READERS, YEAR, yearOf } from './period-readers';
import { tidy } from './text';

/**
 * A period as a text states it, before the year or the start is filled in from elsewhere.
 * Month and day null: the whole year. `year` null: `jan–aug`, `per augusti`.
 */
export interface StatedPeriod {
  readonly year: number | null;
  /** The month it ends in, 1–12; null for a whole year or when only `delår` says so. */
  readonly month: number | null;
  /** The month it begins in, when the text says; 1 for `jan–aug`. */
  readonly from: number | null;
  /** `delår` or `helår` without months. */
  readonly span: 'delår' | 'helår' | null;
  /** True for a fiscal year that does not follow the calendar (`2022/2023`), which is refused. */
  readonly broken: boolean;
}

/** What every text that states a period holds something of. */
const MAY_STATE =
  /\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|halvår|delår|helår|tertial|kvartal/i;

/**
 * The period a heading, title or sheet name states: `20220831`, `2022-08-31`, `31/8 2022`, `jan–aug 2022`,
 * `T2 2022`, `per augusti`, `helår 2023`, `2022-01-01 -2022-08-31`, `2022`. Null when it states none.
 */
export function parsePeriodText(text: string): StatedPeriod | null {
  const tidied = tidy(text);
  if (!MAY_STATE.test(tidied)) return null;
  for (const [pattern, read] of PERIOD_READERS) {
    const match = pattern.exec(tidied);
    if (match === null) continue;
    const period = read(match);
    return period.year === null ? { ...period, year: loneYear(tidied) } : period;
  }
  return null;
}

/** The year that stands apart from its months: `2022 jan-aug`, `2022 T2`. */
const loneYear = (text: string): number | null =>
  yearOf(new RegExp(`(?<![\\d.,])${YEAR}(?![\\d.,]\\d|\\d)`).exec(text)?.[1]);
