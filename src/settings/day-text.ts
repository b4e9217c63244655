import type { IsoDate } from '../model/period';
import { FIELD_SCHEMAS } from './schema';

/** Year first with any separator or none: `2026-08-31`, `2026/8/31`, `20260831`. */
const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/;
/** As it is written in Swedish: `31/8 2026`, `31.8.2026`, `31 augusti 2026`. */
const DAY_FIRST = /^(?:den )?(\d{1,2})[-/. ]+(\d{1,2}|\p{L}+\.?)[-/., ]+(\d{4})$/u;
/** By their first three letters, in Swedish and in English. */
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[jy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'dec',
];

const monthIn = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : MONTHS.findIndex((name) => new RegExp(`^${name}`).test(text)) + 1;

/** A day as a person writes it, as an ISO date; null when it is none. */
export function dayIn(text: string): IsoDate | null {
  const plain = text.trim().toLowerCase();
  const yearFirst = YEAR_FIRST.exec(plain);
  const dayFirst = DAY_FIRST.exec(plain);
  const [year, month, day] =
    yearFirst === null
      ? [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]]
      : [yearFirst[1], yearFirst[2], yearFirst[3]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const two = (part: number | string): string => String(part).padStart(2, '0');
  const date = `${year}-${two(monthIn(month))}-${two(day)}`;
  return FIELD_SCHEMAS.date.safeParse(date).success ? date : null;
}
