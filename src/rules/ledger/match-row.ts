import type { LedgerAccount, LedgerObject, LedgerSheet } from '../../model/ledger-sheet';
import type { TableRow } from '../../model/table';
import { plainName } from '../ties/insats-names';

/** What a row of the workbook is in the books. */
export interface LedgerMatch {
  /** accounts: by their numbers. object: a project or kostnadsställe of that name. name: an account of that name. */
  readonly by: 'accounts' | 'object' | 'name';
  /** Sheet rows of the ledger that together are the row's amount; the likeliest first. */
  readonly candidates: readonly (readonly number[])[];
}

/** The books by what a row of the workbook may call them; null where two are called the same. */
export interface LedgerNames {
  readonly accountByName: ReadonlyMap<string, LedgerAccount | null>;
  readonly objectByName: ReadonlyMap<string, LedgerObject | null>;
}

/** A name as short as this says nothing. */
const SHORT = 2;

function byName<T>(named: readonly (readonly [string, T])[]): ReadonlyMap<string, T | null> {
  const found = new Map<string, T | null>();
  for (const [text, one] of named) {
    const name = plainName(text);
    if (name.length <= SHORT) continue;
    const known = found.get(name);
    found.set(name, known === undefined || known === one ? one : null);
  }
  return found;
}

/** The names of a ledger's accounts, projects and kostnadsställen. */
export const ledgerNames = ({ accounts, objects }: LedgerSheet): LedgerNames => ({
  accountByName: byName(accounts.map((account) => [account.name, account])),
  objectByName: byName(
    objects.flatMap((object) => {
      const { number, name } = object;
      const texts = name === '' ? [] : [name, `${number} ${name}`, `${name} ${number}`];
      return texts.map((text) => [text, object] as const);
    }),
  ),
});

const rowsOf = (accounts: readonly LedgerAccount[]): readonly number[] =>
  accounts.map(({ row }) => row);

/**
 * What a row of the workbook is in the books: the accounts whose numbers it gives, the project or kostnadsställe that it is
 * named as, or the account. Null when it is none of these, or when two are called the same.
 */
export function matchRow(
  { label, index }: TableRow,
  names: LedgerNames,
  byAccount: ReadonlyMap<number, readonly LedgerAccount[]>,
): LedgerMatch | null {
  const accounts = byAccount.get(index);
  if (accounts !== undefined) return { by: 'accounts', candidates: [rowsOf(accounts)] };
  const name = plainName(label);
  const object = names.objectByName.get(name);
  if (object === null) return null;
  if (object !== undefined) {
    const costs = rowsOf(object.accounts.filter(({ group }) => group === 'kostnader'));
    return {
      by: 'object',
      candidates: [costs, [object.row]].filter((rows) => rows.length > 0),
    };
  }
  const account = names.accountByName.get(name) ?? null;
  return account === null ? null : { by: 'name', candidates: [[account.row]] };
}
