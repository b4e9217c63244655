import type { Ore } from '../model/amount';
import type { IsoDate } from '../model/period';
import { ok, type Result } from '../model/result';
import type { AccountAmount } from './amounts-to';
import { checkEnd } from './checks';
import { balancesRunTo } from './dates';
import { isResult, type Account, type FinancialYear, type Ledger } from './ledger';
import type { SieNote, SieProblem } from './problem';
import { columnBefore, columnTo, type UtfallColumn } from './utfall-columns';

/** Part of the accounts: class 8 holds what is financial, in Kommun-Bas and in BAS alike. */
export type AccountGroup = 'intakter' | 'kostnader' | 'finans' | 'tillgangar' | 'skulder';

/** An account's amounts in each column, in öre with the sign of a report: income and assets positive, costs negative. */
export interface UtfallRow {
  readonly account: Account;
  /** Null where the file does not tell. */
  readonly amounts: readonly (Ore | null)[];
}

/** What came out on one object: a project, a kostnadsställe. */
export interface UtfallObject {
  readonly object: string;
  readonly name: string;
  readonly rows: readonly UtfallRow[];
}

/** The objects of one dimension. */
export interface UtfallDimension {
  readonly dimension: string;
  readonly name: string;
  readonly objects: readonly UtfallObject[];
}

/** Utfall of a period, and of one to compare with where the file has it. */
export interface Utfall {
  /** From the year's first day to the day asked for; then the period a year before, or the whole of that year. */
  readonly periods: readonly FinancialYear[];
  /** Accounts with an amount in some column, by number. */
  readonly rows: readonly UtfallRow[];
  readonly dimensions: readonly UtfallDimension[];
  readonly notes: readonly SieNote[];
}

/** The group an account is shown in. */
export function groupOf(account: Account): AccountGroup {
  if (!isResult(account)) return account.kind === 'T' ? 'tillgangar' : 'skulder';
  if (account.number.startsWith('8')) return 'finans';
  return account.kind === 'I' ? 'intakter' : 'kostnader';
}

/** SIE gives debet as positive; a report gives income, eget kapital and debts as positive, and costs as negative. */
const presented = (account: Account, ore: Ore): Ore => (account.kind === 'T' ? ore : 0 - ore);

const rowsOf = (
  accounts: readonly Account[],
  amountIn: readonly ((account: Account) => Ore | null)[],
): readonly UtfallRow[] =>
  accounts.flatMap((account) => {
    const amounts = amountIn.map((of) => {
      const ore = of(account);
      return ore === null ? null : presented(account, ore);
    });
    const [present, ...earlier] = amounts;
    const isIdle = present === 0 && earlier.every((ore) => ore === 0 || ore === null);
    return isIdle ? [] : [{ account, amounts }];
  });

/** The different texts of several lists, in order. */
const inOrder = (lists: readonly Iterable<string>[]): readonly string[] =>
  [...new Set(lists.flatMap((list) => [...list]))].sort();

function objectsIn(
  ledger: Ledger,
  dimension: string,
  columns: readonly UtfallColumn[],
): readonly UtfallObject[] {
  const byObject = columns.map(({ dimensions }) => {
    const own = dimensions.find((each) => each.dimension === dimension)?.objects;
    return own === undefined ? null : new Map(own.map(({ object, amounts }) => [object, amounts]));
  });
  return inOrder(byObject.map((objects) => objects?.keys() ?? [])).flatMap((object) => {
    const accounts = inOrder(byObject.map((objects) => objects?.get(object)?.keys() ?? []));
    const rows = rowsOf(
      accounts.flatMap((number) => ledger.accounts.get(number) ?? []),
      byObject.map((objects) => {
        const amounts = objects?.get(object);
        return ({ number }) => (objects === null ? null : (amounts?.get(number) ?? 0));
      }),
    );
    const name = ledger.objects.get(dimension)?.get(object) ?? '';
    return rows.length === 0 ? [] : [{ object, name, rows }];
  });
}

const NAMED = 5;

function noteOn(
  code: 'result-differs' | 'account-not-by-period',
  severity: SieNote['severity'],
  found: readonly AccountAmount[],
): readonly SieNote[] {
  if (found.length === 0) return [];
  const numbers = found.slice(0, NAMED).map(({ account }) => account.number);
  return [{ code, severity, params: { count: found.length, accounts: numbers.join(', ') } }];
}

/**
 * Utfall up to a day, the end of the file's balances when none is asked for: by account, and by object. Fails when
 * the file does not tell of that day.
 */
export function utfallTo(ledger: Ledger, to: IsoDate | null): Result<Utfall, SieProblem> {
  const date = to ?? balancesRunTo(ledger, 0) ?? '';
  const present = columnTo(ledger, date);
  if (!present.ok) return present;
  const before = columnBefore(ledger, date);
  const columns = [present.value, ...(before === null ? [] : [before])];
  const amounts = [...present.value.amounts.values()];
  return ok({
    periods: columns.map(({ period }) => period),
    rows: rowsOf(
      [...ledger.accounts.values()],
      columns.map(
        (column) =>
          ({ number }) =>
            column.amounts.get(number)?.ore ?? null,
      ),
    ),
    dimensions: present.value.dimensions.map(({ dimension, name }) => ({
      dimension,
      name,
      objects: objectsIn(ledger, dimension, columns),
    })),
    notes: [
      ...(date === balancesRunTo(ledger, 0) ? checkEnd(ledger) : []),
      ...noteOn(
        'result-differs',
        'error',
        amounts.filter(({ byPeriods }) => byPeriods !== null),
      ),
      ...noteOn(
        'account-not-by-period',
        'warning',
        amounts.filter(({ ore }) => ore === null),
      ),
    ],
  });
}
