import type { Ore } from '../model/amount';
import type { IsoDate } from '../model/period';

/** What an account is: tillgång, skuld or eget kapital, kostnad, intäkt (`#KTYP`). */
export type AccountKind = 'T' | 'S' | 'K' | 'I';

export interface Account {
  readonly number: string;
  /** Empty where the file names none. */
  readonly name: string;
  readonly kind: AccountKind;
}

/** An object of a dimension: a kostnadsställe (1) or a projekt (6), as `{6 "P1"}` names it. */
export interface ObjectRef {
  readonly dimension: string;
  readonly object: string;
}

/** Change of an account, or of an account on an object, in one month (`#PSALDO`). Debet positive. */
export interface PeriodBalance {
  readonly year: number;
  /** `2024-08` */
  readonly month: string;
  readonly account: string;
  /** Empty for the account in all. */
  readonly objects: readonly ObjectRef[];
  readonly ore: Ore;
}

/** One row of a voucher (`#TRANS`). Debet positive. */
export interface Transaction {
  readonly account: string;
  readonly objects: readonly ObjectRef[];
  readonly ore: Ore;
  readonly date: IsoDate;
}

/** A verifikation (`#VER`). */
export interface Voucher {
  readonly series: string;
  readonly number: string;
  readonly line: number;
  readonly transactions: readonly Transaction[];
}

/** The first and last day of a financial year. */
export interface FinancialYear {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Balances by account. Debet positive: income, eget kapital and debts are negative. */
export type Balances = ReadonlyMap<string, Ore>;

/** What a SIE file says, as it says it; 0 is the present year, -1 the year before. */
export interface Ledger {
  readonly organisationName: string | null;
  readonly orgNumber: string | null;
  /** The program that wrote the file, with its version. */
  readonly program: string;
  readonly generated: IsoDate | null;
  /** 1 to 4; null where the file does not say, which means 1. */
  readonly type: string | null;
  readonly currency: string;
  readonly years: ReadonlyMap<number, FinancialYear>;
  /** The day that the balances run to (`#OMFATTN`); null: the end of the year. */
  readonly balancesTo: IsoDate | null;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Names of dimensions by number. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Names of objects, by dimension and number. */
  readonly objects: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** `#IB`, `#UB` and `#RES` by year. */
  readonly opening: ReadonlyMap<number, Balances>;
  readonly closing: ReadonlyMap<number, Balances>;
  readonly results: ReadonlyMap<number, Balances>;
  readonly periods: readonly PeriodBalance[];
  readonly vouchers: readonly Voucher[];
}

/** Whether an account belongs to the resultaträkning. */
export const isResult = ({ kind }: Account): boolean => kind === 'K' || kind === 'I';
