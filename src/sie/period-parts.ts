import type { Ore } from '../model/amount';
import { balancesRunTo, monthIn } from './dates';
import { isResult, type Ledger, type PeriodBalance } from './ledger';

interface Told {
  /** The sum of the rows without objects, and of all rows. */
  whole: Ore;
  all: Ore;
}

/** How many accounts speak for each of the two meanings that programs give their rows with objects. */
function votes(ledger: Ledger): { readonly parts: number; readonly totals: number } {
  const end = monthIn(balancesRunTo(ledger, 0) ?? '');
  const sums = new Map<string, Told>();
  for (const { year, month, account, objects, ore } of ledger.periods) {
    if (year !== 0 || month > end) continue;
    const told = sums.get(account) ?? { whole: 0, all: 0 };
    told.all += ore;
    if (objects.length === 0) told.whole += ore;
    sums.set(account, told);
  }
  let parts = 0;
  let totals = 0;
  for (const [number, { whole, all }] of sums) {
    const account = ledger.accounts.get(number);
    if (account === undefined || whole === all) continue;
    const result = isResult(account);
    const opening = result ? 0 : (ledger.opening.get(0)?.get(number) ?? 0);
    const closing = (result ? ledger.results : ledger.closing).get(0)?.get(number) ?? 0;
    if (closing - opening === all) parts += 1;
    else if (closing - opening === whole) totals += 1;
  }
  return { parts, totals };
}

/** A part as what it is of the account in all, and of each of its objects' dimensions. */
const spread = (part: PeriodBalance): readonly PeriodBalance[] => [
  { ...part, objects: [] },
  ...part.objects.map((object) => ({ ...part, objects: [object] })),
];

/**
 * The ledger with its periods as SIE means them: a row without objects is the account in all, a row with one object a
 * part of it. Some programs (Visma's) write parts alone instead, the row without objects being what is left. The
 * balances tell which: in such a file it is all rows together that give them.
 */
export function withWholePeriods(ledger: Ledger): Ledger {
  const { parts, totals } = votes(ledger);
  return parts > totals ? { ...ledger, periods: ledger.periods.flatMap(spread) } : ledger;
}
