/** Days from 1 January 1900 as Excel counts to 1 January 1904. */
export const DAYS_TO_1904 = 1462;

const DAY = 86_400_000;
/** The day that Excel numbers 0, given its 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Whether a number format shows dates or times: its first section holds a day, month, year, hour or second. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const [first = ''] = bare.split(';');
  return !/general/i.test(first) && /[dmyhs]/i.test(first);
}

/** An ISO 8601 date as a serial number (cells of type `d`); null when the text is none. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, day = '', time] = match;
  const instant = Date.parse(`${day}T${time ?? '00:00'}Z`);
  return Number.isNaN(instant) ? null : (instant - EPOCH) / DAY;
}
