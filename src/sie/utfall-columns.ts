import type { IsoDate } from '../model/period';
import { ok, type Result } from '../model/result';
import { amountsTo, type AccountAmount } from './amounts-to';
import { dayYearBefore, yearOfDay } from './dates';
import type { FinancialYear, Ledger } from './ledger';
import { objectAmountsTo, type DimensionAmounts } from './object-amounts';
import type { SieProblem } from './problem';

/** A ledger's amounts on one day, with the year's part up to it. Debet positive. */
export interface UtfallColumn {
  readonly period: FinancialYear;
  readonly amounts: ReadonlyMap<string, AccountAmount>;
  readonly dimensions: readonly DimensionAmounts[];
}

/** The column of a day. */
export function columnTo(ledger: Ledger, date: IsoDate): Result<UtfallColumn, SieProblem> {
  const amounts = amountsTo(ledger, date);
  if (!amounts.ok) return amounts;
  const year = yearOfDay(ledger, date);
  const start = (year === null ? undefined : ledger.years.get(year)?.start) ?? date;
  return ok({
    period: { start, end: date },
    amounts: new Map(amounts.value.map((each) => [each.account.number, each])),
    dimensions: objectAmountsTo(ledger, date),
  });
}

/** The same period a year before, or the whole year before where the file tells no more. */
export function columnBefore(ledger: Ledger, date: IsoDate): UtfallColumn | null {
  const same = columnTo(ledger, dayYearBefore(date));
  const isTold = same.ok && [...same.value.amounts.values()].every(({ ore }) => ore !== null);
  if (isTold) return same.value;
  const end = ledger.years.get(-1)?.end;
  const whole = end === undefined ? null : columnTo(ledger, end);
  return whole?.ok === true ? whole.value : null;
}
