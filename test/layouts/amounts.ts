import type { Amounts, ColumnId, Months } from './model';

/**
 * The economy's items in tkr: a month of this year and of last year, the year's budget (divisible by twelve, so that a
 * part of the year is exact) and the year's prognos. Costs are negative.
 */
const ITEMS: Readonly<
  Record<string, readonly [month: number, lastYear: number, budget: number, prognos: number]>
> = {
  stat: [500, 490, 6000, 6000],
  region: [250, 245, 3000, 3000],
  aby: [150, 147, 1800, 1800],
  beda: [100, 98, 1200, 1200],
  esf: [83, 61, 1200, 1010],
  ovriga: [3, 2, 24, 37],
  bryggan: [-317, -301, -3960, -3871],
  kompassen: [-243, -229, -2880, -2933],
  stegvis: [-176, -187, -2160, -2089],
  forum: [-98, -89, -1224, -1187],
  larande: [-67, -58, -816, -803],
  personal: [-151, -148, -1848, -1829],
  lokaler: [-17, -16, -204, -207],
  kontor: [-23, -21, -288, -271],
  styrelse: [-12, -11, -156, -149],
  revision: [-6, -5, -72, -74],
};

/** What stands in each column for an item or for the sum of several. */
export function flow(months: Months, ...items: readonly string[]): Amounts {
  const sum = (place: 0 | 1 | 2 | 3): number =>
    items.reduce((total, item) => total + ITEMS[item]![place], 0);
  return {
    utfall: sum(0) * months,
    foregaende: sum(1) * months,
    budget: sum(2),
    prognos: sum(3),
  };
}

/** Adds column by column; a column that one side lacks falls away. */
export function plus(one: Amounts, other: Amounts): Amounts {
  const columns = (Object.keys(one) as ColumnId[]).filter((column) => other[column] !== undefined);
  return Object.fromEntries(columns.map((column) => [column, one[column]! + other[column]!]));
}

export const MEMBERS = ['stat', 'region', 'aby', 'beda'];
export const INCOME = [...MEMBERS, 'esf', 'ovriga'];
export const INDIVID = ['bryggan', 'kompassen', 'stegvis'];
export const STRUKTUR = ['forum', 'larande'];
export const ADMINISTRATION = ['personal', 'lokaler', 'kontor', 'styrelse', 'revision'];
export const COSTS = [...INDIVID, ...STRUKTUR, ...ADMINISTRATION];

/** The result of each column. */
export const result = (months: Months): Amounts => flow(months, ...INCOME, ...COSTS);

/** Eget kapital at the turn of the year before this, and before last year. */
const OPENING = 2437;
export const LAST_YEARS_RESULT = result(12).foregaende!;
export const opening: Amounts = {
  utfall: OPENING,
  budget: OPENING,
  prognos: OPENING,
  foregaende: OPENING - LAST_YEARS_RESULT,
};

/** Eget kapital at the end of each column's time. */
export const closing = (months: Months): Amounts => plus(opening, result(months));

/** The balance sheet beside eget kapital, this year and at the last turn of the year. */
export const FORDRINGAR: Amounts = { utfall: 412, fjolarsslut: 505 };
export const SKULDER: Amounts = { utfall: 1533, fjolarsslut: 1378 };
export const egetKapital = (months: Months): Amounts => ({
  utfall: closing(months).utfall!,
  fjolarsslut: OPENING,
});
export const balance = (months: Months): Amounts => plus(egetKapital(months), SKULDER);
export const kassa = (months: Months): Amounts => ({
  utfall: balance(months).utfall! - FORDRINGAR.utfall!,
  fjolarsslut: balance(months).fjolarsslut! - FORDRINGAR.fjolarsslut!,
});

/** Turns every amount's sign. */
export const negated = (amounts: Amounts): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([column, amount]) => [column, -amount]));
