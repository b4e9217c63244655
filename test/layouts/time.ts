import type { Period } from '../../src/model/period';
import { type ColumnId, type Months, YEAR } from './model';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const FULL = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const LAST: Readonly<Record<Months, number>> = { 6: 30, 7: 31, 8: 31, 9: 30, 12: 31 };

const two = (number: number): string => String(number).padStart(2, '0');

/** The time a column speaks of. */
export function periodOf(column: ColumnId, months: Months, dated: boolean): Period {
  const end = (year: number): string => `${year}-${two(months)}-${LAST[months]}`;
  const flowIn = (year: number): Period => ({ start: `${year}-01-01`, end: end(year) });
  if (column === 'budget' || column === 'prognos')
    return { start: `${YEAR}-01-01`, end: `${YEAR}-12-31` };
  if (column === 'fjolarsslut') return { start: null, end: `${YEAR - 1}-12-31` };
  const year = { utfall: YEAR, foregaende: YEAR - 1, forrfjol: YEAR - 2 }[column];
  return dated ? { start: null, end: end(year) } : flowIn(year);
}

/** Ways to write a day that a table closes on. */
export function dayForms(year: number, months: Months): readonly string[] {
  const day = LAST[months];
  return [
    `${year}-${two(months)}-${day}`,
    `${year}${two(months)}${day}`,
    `${day}/${months} ${year}`,
    `${day} ${FULL[months - 1]} ${year}`,
    `${day}.${months}.${year}`,
  ];
}

/** Ways to write the months of a year up to one. */
export function spanForms(year: number, months: Months): readonly string[] {
  return [
    ...dayForms(year, months),
    `jan-${NAMES[months - 1]} ${year}`,
    `jan–${NAMES[months - 1]} ${year}`,
    `januari - ${FULL[months - 1]} ${year}`,
    `${year}-01-01 -${year}-${two(months)}-${LAST[months]}`,
    `${year}-01-01–${year}-${two(months)}-${LAST[months]}`,
    `t.o.m. ${FULL[months - 1]} ${year}`,
    `${FULL[months - 1]} ${year}`,
    ...(months === 8 ? [`T2 ${year}`, `tertial 2 ${year}`] : []),
    ...(months === 12 ? [String(year), `helår ${year}`] : []),
  ];
}

/** Ways to write the last month alone. */
export const monthForms = (months: Months): readonly string[] => [
  `jan-${NAMES[months - 1]}`,
  `per ${FULL[months - 1]}`,
  `t o m ${LAST[months]}/${months}`,
  `t.o.m. ${FULL[months - 1]}`,
];

/** The months that a column each may hold. */
export const monthNames = (months: Months): readonly string[] => NAMES.slice(0, months);
