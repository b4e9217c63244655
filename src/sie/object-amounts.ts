import type { Ore } from '../model/amount';
import type { IsoDate } from '../model/period';
import { isMonthEnd, monthIn, yearOfDay } from './dates';
import { isResult, type Ledger, type ObjectRef } from './ledger';

/** An object's share of the result. Debet positive. */
export interface ObjectAmounts {
  readonly object: string;
  readonly name: string;
  /** By account of the resultaträkning. */
  readonly amounts: ReadonlyMap<string, Ore>;
}

/** The objects of one dimension that hold something, by number. */
export interface DimensionAmounts {
  readonly dimension: string;
  readonly name: string;
  readonly objects: readonly ObjectAmounts[];
}

/** Dimensions of people and counterparts (anställd, kund, leverantör, faktura): never shown. */
const PERSONAL: ReadonlySet<string> = new Set(['7', '8', '9', '10']);

/** Names that SIE reserves, where the file has none. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['1', 'Kostnadsställe'],
  ['2', 'Kostnadsbärare'],
  ['6', 'Projekt'],
]);

interface Row {
  readonly account: string;
  readonly objects: readonly ObjectRef[];
  readonly ore: Ore;
  /** Of a period; a voucher's row has its day. */
  readonly month?: string;
}

function byDimension(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const dimension of new Set(row.objects.map((each) => each.dimension))) {
      if (PERSONAL.has(dimension)) continue;
      const known = groups.get(dimension);
      if (known === undefined) groups.set(dimension, [row]);
      else known.push(row);
    }
  }
  return groups;
}

/** Where a file states pairs of objects beside single ones, the single ones are the whole. */
function withoutPairs(rows: readonly Row[]): readonly Row[] {
  const single = rows.filter(({ objects }) => objects.length === 1);
  return single.length > 0 ? single : rows;
}

function dividedOver(ledger: Ledger, dimension: string, rows: readonly Row[]): ObjectAmounts[] {
  const byObject = new Map<string, Map<string, Ore>>();
  for (const { account: number, objects, ore } of rows) {
    const account = ledger.accounts.get(number);
    if (account === undefined || !isResult(account)) continue;
    const object = objects.find((each) => each.dimension === dimension)?.object ?? '';
    const amounts = byObject.get(object) ?? new Map<string, Ore>();
    amounts.set(number, (amounts.get(number) ?? 0) + ore);
    byObject.set(object, amounts);
  }
  const names = ledger.objects.get(dimension);
  return [...byObject]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([object, amounts]) => ({ object, name: names?.get(object) ?? '', amounts }));
}

/**
 * The result of a year up to a day, divided over kostnadsställen, projekt and a förbund's own dimensions: by the
 * periods where the file has them by object, else by the vouchers. What they leave of an account is not divided.
 */
export function objectAmountsTo(ledger: Ledger, date: IsoDate): readonly DimensionAmounts[] {
  const year = yearOfDay(ledger, date);
  const start = ledger.years.get(year ?? 0)?.start;
  if (year === null || start === undefined) return [];
  const inPeriods = byDimension(
    isMonthEnd(date) ? ledger.periods.filter((each) => each.year === year) : [],
  );
  const rows = ledger.vouchers.flatMap(({ transactions }) => transactions);
  const inVouchers = byDimension(
    year === 0 ? rows.filter((each) => start <= each.date && each.date <= date) : [],
  );
  return [...new Set([...inPeriods.keys(), ...inVouchers.keys()])]
    .sort((one, other) => Number(one) - Number(other))
    .map((dimension) => {
      const periods = inPeriods.get(dimension);
      const divided =
        periods === undefined
          ? (inVouchers.get(dimension) ?? [])
          : withoutPairs(periods).filter(({ month = '' }) => month <= monthIn(date));
      return {
        dimension,
        name: ledger.dimensions.get(dimension) ?? RESERVED.get(dimension) ?? dimension,
        objects: dividedOver(ledger, dimension, divided),
      };
    })
    .filter(({ objects }) => objects.length > 0);
}
