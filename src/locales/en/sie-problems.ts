import type { sieProblems as sv } from '../sv/sie-problems';

/** English texts: why a SIE file gave nothing. */
export const sieProblems: Record<keyof typeof sv, string> = {
  empty: 'the file is empty. Export SIE 4 (.se) from the accounting program again.',
  'too-large': 'the file is too large; the limit is 25 MB. Export one financial year at a time.',
  'not-sie':
    'the file is no SIE file (.se) of type 1–4. Export SIE 4 (.se) from the accounting program and choose that file.',
  'sie-5': 'the file is SIE 5 (XML). Export SIE 4 (.se) instead.',
  'cut-off': 'the file is cut off at line {line}. Export it again.',
  'no-year':
    'the file has no financial year (#RAR), like a file for importing vouchers. Export SIE 4 with balances.',
  'no-balances': 'the file has no balances, only vouchers for import. Export SIE 4 with balances.',
  'date-outside':
    '{date} is outside the file’s financial year, {start} – {end}. Give a day within it or take another file.',
  'date-within-month':
    '{date} is not the last day of a month, and the file has amounts by month only. Give the last day of a month, or export SIE 4.',
  'date-not-covered':
    'the file does not tell of {date}: its balances run to {to}. Export SIE 4, or SIE 2–3 to that day.',
  'too-many-rows':
    'the file has {count|row|rows} of accounts and objects, more than a sheet is written with. Export it with fewer objects.',
};
