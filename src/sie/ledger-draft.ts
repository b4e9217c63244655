import type { Ore } from '../model/amount';
import type { IsoDate } from '../model/period';
import type { Account, AccountKind, FinancialYear, Ledger, PeriodBalance, Voucher } from './ledger';

/** The usual kind of an account by its class, where the file gives none: the same in Kommun-Bas and BAS. */
function usualKind(number: string): AccountKind {
  switch (number[0]) {
    case '1':
      return 'T';
    case '2':
      return 'S';
    case '3':
      return 'I';
    default:
      return 'K';
  }
}

/** A ledger while its records are read. */
export class LedgerDraft {
  organisationName: string | null = null;
  orgNumber: string | null = null;
  program = '';
  generated: IsoDate | null = null;
  type: string | null = null;
  currency = 'SEK';
  balancesTo: IsoDate | null = null;
  readonly years = new Map<number, FinancialYear>();
  readonly names = new Map<string, string>();
  readonly kinds = new Map<string, AccountKind>();
  readonly dimensions = new Map<string, string>();
  readonly objects = new Map<string, Map<string, string>>();
  readonly balances = {
    IB: new Map<number, Map<string, Ore>>(),
    UB: new Map<number, Map<string, Ore>>(),
    RES: new Map<number, Map<string, Ore>>(),
  };
  readonly periods: PeriodBalance[] = [];
  readonly vouchers: Voucher[] = [];

  /** Notes a balance. */
  balance(label: 'IB' | 'UB' | 'RES', year: number, account: string, ore: Ore): void {
    const known = this.balances[label].get(year);
    if (known === undefined) this.balances[label].set(year, new Map([[account, ore]]));
    else known.set(account, ore);
  }

  /** Names an object. */
  object(dimension: string, object: string, name: string): void {
    const known = this.objects.get(dimension);
    if (known === undefined) this.objects.set(dimension, new Map([[object, name]]));
    else known.set(object, name);
  }

  /** The ledger, with every account that the chart names or that an amount stands on. */
  finish(): Ledger {
    const numbers = new Set([
      ...this.names.keys(),
      ...Object.values(this.balances).flatMap((byYear) =>
        [...byYear.values()].flatMap((balances) => [...balances.keys()]),
      ),
      ...this.periods.map(({ account }) => account),
      ...this.vouchers.flatMap(({ transactions }) => transactions.map(({ account }) => account)),
    ]);
    const accounts = [...numbers].sort().map((number): [string, Account] => [
      number,
      {
        number,
        name: this.names.get(number) ?? '',
        kind: this.kinds.get(number) ?? usualKind(number),
      },
    ]);
    const { organisationName, orgNumber, program, generated, type, currency } = this;
    const year = this.years.get(0);
    const to = this.balancesTo ?? '';
    // Some programs fill in a day of no year at all.
    const balancesTo = year !== undefined && year.start <= to && to <= year.end ? to : null;
    return {
      organisationName,
      orgNumber,
      program,
      generated,
      type,
      currency,
      balancesTo,
      years: this.years,
      accounts: new Map(accounts),
      dimensions: this.dimensions,
      objects: this.objects,
      opening: this.balances.IB,
      closing: this.balances.UB,
      results: this.balances.RES,
      periods: this.periods,
      vouchers: this.vouchers,
    };
  }
}
