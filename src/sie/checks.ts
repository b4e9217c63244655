import type { Ore } from '../model/amount';
import { balancesRunTo } from './dates';
import { isResult, type Balances, type Ledger } from './ledger';
import type { SieNote } from './problem';

/** How many accounts or vouchers are named in a note. */
const NAMED = 5;

const money = (ore: Ore): { readonly kind: 'money'; readonly ore: Ore } => ({ kind: 'money', ore });

const total = (balances: Balances | undefined): Ore =>
  [...(balances?.values() ?? [])].reduce((sum, ore) => sum + ore, 0);

const some = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} …` : names.join(', ');

/** Every voucher's debet is its kredit. */
function vouchers(ledger: Ledger): SieNote[] {
  const wrong = ledger.vouchers.flatMap(({ series, number, transactions }) => {
    const ore = transactions.reduce((sum, row) => sum + row.ore, 0);
    return ore === 0 ? [] : [{ name: `${series} ${number}`.trim(), ore }];
  });
  if (wrong.length === 0) return [];
  const params = {
    count: wrong.length,
    vouchers: some(wrong.map(({ name }) => name)),
    difference: money(wrong.reduce((sum, { ore }) => sum + Math.abs(ore), 0)),
  };
  return [{ code: 'voucher-unbalanced', severity: 'error', params }];
}

/**
 * What is left on the balance accounts is the result. A file whose earlier result has not been moved to eget kapital
 * opens, and so closes, with that much between them.
 */
function balances({ opening, closing, results }: Ledger): SieNote[] {
  if (!closing.has(0) && !results.has(0)) return [];
  const unmoved = total(opening.get(0));
  const difference = total(closing.get(0)) + total(results.get(0)) - unmoved;
  const of = (ore: Ore): SieNote['params'] => ({ difference: money(ore) });
  if (difference !== 0) {
    return [{ code: 'balances-unbalanced', severity: 'error', params: of(difference) }];
  }
  return unmoved === 0
    ? []
    : [{ code: 'earlier-result-unmoved', severity: 'warning', params: of(unmoved) }];
}

/** What changed an account since the year's beginning, by account, where periods or vouchers tell. */
function changes(ledger: Ledger): Balances | null {
  const periods = ledger.periods.filter(({ year, objects }) => year === 0 && objects.length === 0);
  const rows = ledger.vouchers.flatMap(({ transactions }) => transactions);
  const told = periods.length > 0 ? periods : rows;
  if (told.length === 0) return null;
  const sums = new Map<string, Ore>();
  for (const { account, ore } of told) sums.set(account, (sums.get(account) ?? 0) + ore);
  return sums;
}

/** Opening balance and what happened since give the closing balance. */
function overTime(ledger: Ledger): SieNote[] {
  const changed = changes(ledger);
  if (changed === null) return [];
  const wrong = [...ledger.accounts.values()].flatMap((account) => {
    const { number } = account;
    const given = (isResult(account) ? ledger.results : ledger.closing).get(0)?.get(number);
    const opening = isResult(account) ? 0 : (ledger.opening.get(0)?.get(number) ?? 0);
    const reckoned = opening + (changed.get(number) ?? 0);
    return given === undefined || given === reckoned ? [] : [number];
  });
  if (wrong.length === 0) return [];
  const params = { count: wrong.length, accounts: some(wrong) };
  return [{ code: 'opening-change-closing', severity: 'warning', params }];
}

/** What is to be known when utfall is taken to the day that the file's balances are said to run to. */
export function checkEnd(ledger: Ledger): readonly SieNote[] {
  const to = balancesRunTo(ledger, 0) ?? '';
  const { generated, balancesTo } = ledger;
  const hasPeriods = ledger.periods.some(({ year }) => year === 0);
  return [
    ...(generated !== null && generated < to
      ? [{ code: 'generated-before-end', severity: 'warning', params: { generated, to } } as const]
      : []),
    ...(balancesTo === null && hasPeriods
      ? [{ code: 'no-end-date', severity: 'info', params: { to } } as const]
      : []),
  ];
}

function brokenYear({ years }: Ledger): SieNote[] {
  const year = years.get(0);
  if (year === undefined || (year.start.endsWith('-01-01') && year.end.endsWith('-12-31')))
    return [];
  return [{ code: 'broken-year', severity: 'warning', params: { ...year } }];
}

function currency({ currency: unit }: Ledger): SieNote[] {
  return unit === 'SEK'
    ? []
    : [{ code: 'currency', severity: 'warning', params: { currency: unit } }];
}

/** A file says by its type what it holds: 2 and 3 periods, 4 vouchers. One that lacks them may be cut off. */
function type({ type: stated, periods, vouchers: all }: Ledger): SieNote[] {
  const hasPeriods = periods.length > 0;
  const hasVouchers = all.some(({ transactions }) => transactions.length > 0);
  const isShort = stated === '4' ? !hasVouchers : !hasPeriods && (stated === '2' || stated === '3');
  return isShort
    ? [{ code: 'less-than-type', severity: 'warning', params: { type: stated ?? '1' } }]
    : [];
}

/** What in a ledger contradicts itself, or makes its figures mean something else than they seem to. */
export const checkLedger = (ledger: Ledger): readonly SieNote[] => [
  ...vouchers(ledger),
  ...balances(ledger),
  ...overTime(ledger),
  ...type(ledger),
  ...brokenYear(ledger),
  ...currency(ledger),
];
