/** Money in integer öre (1 kr = 100 öre). Every amount inside the product is held so. */
export type Ore = number;

/** The unit a table states its amounts in. `antal` and `procent` are no money. */
export type Unit = 'kr' | 'tkr' | 'Mkr' | 'antal' | 'procent';

/** Units of money only. */
export type MoneyUnit = Extract<Unit, 'kr' | 'tkr' | 'Mkr'>;

/** How many öre one of the unit is. */
export const ORE_PER: Readonly<Record<MoneyUnit, Ore>> = {
  kr: 100,
  tkr: 100_000,
  Mkr: 100_000_000,
};

/** Öre as a number of kronor, for JSON and display. */
export const toKronor = (ore: Ore): number => ore / 100;

/** Kronor (a cell's number in a table of kr) as integer öre. */
export const fromKronor = (kronor: number): Ore => Math.round(kronor * 100);

/** An amount in the given unit as integer öre. */
export const toOre = (amount: number, unit: MoneyUnit): Ore => Math.round(amount * ORE_PER[unit]);
