import { isWithin, readAccounts, type AccountText } from '../../model/account-text';
import type { LedgerAccount } from '../../model/ledger-sheet';
import type { Column, Table, TableRow } from '../../model/table';

/** `30–64 år` names no accounts. */
const COUNTS =
  /^\s*(?:%|(?:år|-?åring(?:ar)?|procent|st|dagar|veckor|månader|timmar|person(?:er)?|deltagare|platser)(?![a-zåäö]))/i;
const HEADED = /konto|^kto/i;

/**
 * The accounts of the books that each row of a table names, by the row's number: at the beginning of its label, or in a
 * column of account numbers. Rows that name the same are parts of those accounts and are not told from one another.
 */
export function rowsByAccount(
  table: Table,
  accounts: readonly LedgerAccount[],
): ReadonlyMap<number, readonly LedgerAccount[]> {
  const texts = new Map([...inColumns(table, accounts), ...inLabels(table)]);
  const named = new Map<number, readonly LedgerAccount[]>();
  for (const [row, { spans }] of texts) {
    const own = accounts.filter(({ number }) => isWithin(number, spans));
    if (own.length > 0) named.set(row, own);
  }
  const times = new Map<string, number>();
  for (const own of named.values()) times.set(namesOf(own), (times.get(namesOf(own)) ?? 0) + 1);
  return new Map([...named].filter(([, own]) => times.get(namesOf(own)) === 1));
}

const namesOf = (accounts: readonly LedgerAccount[]): string =>
  accounts.map(({ number }) => number).join();

const itemsOf = ({ rows }: Table): readonly TableRow[] =>
  rows.filter(({ kind }) => kind === 'item');

/** Beginnings of account numbers may be something else, unless several rows of the table begin so. */
function inLabels(table: Table): ReadonlyMap<number, AccountText> {
  const read = new Map<number, AccountText>();
  for (const { index, label } of itemsOf(table)) {
    const text = readAccounts(label);
    if (text !== null && !COUNTS.test(text.rest) && (text.isWhole || !text.isPlain))
      read.set(index, text);
  }
  return read.size > 1 ? read : new Map([...read].filter(([, { isWhole }]) => isWhole));
}

function inColumns(
  table: Table,
  accounts: readonly LedgerAccount[],
): ReadonlyMap<number, AccountText> {
  const columns = table.columns
    .filter((column) => column.role === 'text')
    .map((column) => ({
      column,
      read: inColumn(table, column),
    }));
  return (
    columns.find(({ column, read }) =>
      HEADED.test(column.heading) ? read.size > 0 : isOfBooks(table, column, read, accounts),
    )?.read ?? new Map<number, AccountText>()
  );
}

/** The rows whose text in a column is nothing but accounts. */
function inColumn(table: Table, { index: column }: Column): ReadonlyMap<number, AccountText> {
  return new Map(
    itemsOf(table).flatMap(({ index, texts }): [number, AccountText][] => {
      const read = readAccounts(texts.get(column) ?? '');
      return read?.rest.trim() === '' ? [[index, read]] : [];
    }),
  );
}

/** Numbers before the labels that no heading tells of are accounts where the books know most of them. */
function isOfBooks(
  table: Table,
  { index, heading }: Column,
  read: ReadonlyMap<number, AccountText>,
  accounts: readonly LedgerAccount[],
): boolean {
  if (heading !== '' || itemsOf(table).some(({ labelColumn }) => labelColumn < index)) return false;
  const known = [...read.values()].filter(
    ({ isWhole, spans }) => isWhole && accounts.some(({ number }) => isWithin(number, spans)),
  );
  return known.length > 1 && known.length * 2 > read.size;
}
