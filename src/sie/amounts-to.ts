import type { Ore } from '../model/amount';
import type { IsoDate } from '../model/period';
import { err, ok, type Result } from '../model/result';
import { balancesRunTo, isMonthEnd, monthIn, yearOfDay } from './dates';
import { isResult, type Account, type Ledger } from './ledger';
import { sieProblem, type SieProblem } from './problem';

/** What stands on an account on a day. Debet positive. */
export interface AccountAmount {
  readonly account: Account;
  /** Null where the file does not tell. */
  readonly ore: Ore | null;
  /** What the periods add up to, where the file also gives a balance and the two differ. */
  readonly byPeriods: Ore | null;
}

/** Sums by account. */
type Sums = ReadonlyMap<string, Ore>;

function summed(rows: Iterable<{ readonly account: string; readonly ore: Ore }>): Sums {
  const sums = new Map<string, Ore>();
  for (const { account, ore } of rows) sums.set(account, (sums.get(account) ?? 0) + ore);
  return sums;
}

/** What the file can tell of a year up to a day. */
interface Sources {
  /** Whether balances of the day itself are given. */
  readonly hasBalances: boolean;
  readonly withPeriods: ReadonlySet<string>;
  readonly periods: Sums;
  /** Null where there are no vouchers of the year. */
  readonly transactions: Sums | null;
}

function sourcesOf(ledger: Ledger, year: number, date: IsoDate): Sources {
  // A file of type 3 holds the account in all beside its objects: only the former is the total.
  const own = ledger.periods.filter((each) => each.year === year && each.objects.length === 0);
  const start = ledger.years.get(year)?.start ?? date;
  const rows = ledger.vouchers.flatMap(({ transactions }) => transactions);
  return {
    hasBalances: date === balancesRunTo(ledger, year),
    withPeriods: new Set(isMonthEnd(date) ? own.map(({ account }) => account) : []),
    periods: summed(own.filter(({ month }) => month <= monthIn(date))),
    transactions:
      year !== 0 || rows.length === 0
        ? null
        : summed(rows.filter((each) => start <= each.date && each.date <= date)),
  };
}

function amountOf(ledger: Ledger, year: number, account: Account, sources: Sources): AccountAmount {
  const { number } = account;
  const result = isResult(account);
  const opening = result ? 0 : (ledger.opening.get(year)?.get(number) ?? 0);
  const balances = (result ? ledger.results : ledger.closing).get(year);
  const given = balances?.get(number);
  const byPeriods = opening + (sources.periods.get(number) ?? 0);
  const { transactions } = sources;
  if (sources.withPeriods.has(number)) {
    const differs = sources.hasBalances && given !== undefined && given !== byPeriods;
    return { account, ore: differs ? given : byPeriods, byPeriods: differs ? byPeriods : null };
  }
  if (sources.hasBalances) {
    // Balances of nought may be left out; an earlier year's may be left out altogether.
    const nought = balances === undefined && year !== 0 ? null : 0;
    const moved = transactions === null ? nought : opening + (transactions.get(number) ?? 0);
    return { account, ore: given ?? moved, byPeriods: null };
  }
  if (transactions !== null) {
    return { account, ore: opening + (transactions.get(number) ?? 0), byPeriods: null };
  }
  return {
    account,
    ore: given === undefined || given === opening ? opening : null,
    byPeriods: null,
  };
}

/**
 * What stands on each account on a day: the periods up to it; where the account has none, its balance if the file's
 * balances run to that day, else its vouchers. Where periods and balance differ, the balance holds. Fails when the
 * day is outside the file's years, or when the file cannot tell of it.
 */
export function amountsTo(
  ledger: Ledger,
  date: IsoDate,
): Result<readonly AccountAmount[], SieProblem> {
  const year = yearOfDay(ledger, date);
  if (year === null) {
    const present = ledger.years.get(0);
    const years = { start: present?.start ?? '', end: present?.end ?? '' };
    return err(sieProblem('date-outside', { date, ...years }));
  }
  const to = balancesRunTo(ledger, year) ?? date;
  const sources = sourcesOf(ledger, year, date);
  const hasPeriods = ledger.periods.some((each) => each.year === year);
  const isTold = sources.hasBalances || sources.transactions !== null;
  if (!isTold && hasPeriods && !isMonthEnd(date)) {
    return err(sieProblem('date-within-month', { date }));
  }
  if (!isTold && (!hasPeriods || date > to))
    return err(sieProblem('date-not-covered', { date, to }));
  return ok(
    [...ledger.accounts.values()].map((account) => amountOf(ledger, year, account, sources)),
  );
}
