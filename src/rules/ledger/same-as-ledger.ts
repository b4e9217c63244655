import type { Severity } from '../../model/finding';
import type { LedgerSheet } from '../../model/ledger-sheet';
import type { TableId } from '../../model/table';
import type { Book, BookTable } from '../engine/book';
import type { Identity } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { type Fact, factsOf } from '../ties/fact';
import { intakter, resultat, statedAs } from '../ties/facts';
import { flowTime, oneOf } from '../ties/tie';
import { ledgerNames, matchRow } from './match-row';
import { rowsByAccount } from './rows-by-account';

const ID = 'same-as-ledger';

/** Where a row is an insats or a cost by its name alone. */
const NAMED: readonly TableId[] = [
  'uppfoljning',
  'prognos',
  'insatser',
  'not-intakter',
  'not-kostnader',
  'finansierad-verksamhet',
];

const SEVERITY = { accounts: 'error', object: 'error', name: 'warning' } as const;

/** What the books say in the rows together, where every one of them says something. */
const saidBy = (
  book: Book,
  at: BookTable,
  rows: readonly number[],
  quantity: 'signed' | 'size',
): readonly Fact[] =>
  factsOf(
    book,
    at,
    rows.flatMap((row) => at.rowAt.get(row) ?? []),
    quantity,
  ).filter(({ terms }) => terms.length === rows.length);

/** The fact against the first of the books' candidates that agrees, or the likeliest. */
function against(
  book: Book,
  at: BookTable,
  fact: Fact,
  candidates: readonly (readonly number[])[],
  severity: Severity,
  quantity: 'signed' | 'size',
): readonly Identity[] {
  if (fact.basis !== 'actual') return [];
  const sources = candidates
    .flatMap((rows) => saidBy(book, at, rows, quantity))
    .filter((source) => flowTime(source) === flowTime(fact));
  const identity = oneOf({ rule: ID, message: ID }, [fact], sources);
  return identity === null ? [] : [{ ...identity, severity }];
}

function rows(book: Book, at: BookTable, ledger: LedgerSheet): readonly Identity[] {
  const names = ledgerNames(ledger);
  return book.tables.flatMap((table) => {
    const byAccount = rowsByAccount(table.table, ledger.accounts);
    return table.table.rows.flatMap((row) => {
      const match = row.kind === 'item' ? matchRow(row, names, byAccount) : null;
      if (match === null) return [];
      if (match.by !== 'accounts' && !NAMED.includes(table.table.id)) return [];
      return factsOf(book, table, [row], 'size').flatMap((fact) =>
        against(book, at, fact, match.candidates, SEVERITY[match.by], 'size'),
      );
    });
  });
}

/** An avskrivning by its account: 78 in BAS, 79 in Kommun-Bas, where the name says so. */
const isAvskrivning = (name: string): boolean => /avskriv/i.test(name);

function totals(book: Book, at: BookTable, ledger: LedgerSheet): readonly Identity[] {
  const of = (...groups: readonly string[]): LedgerSheet['accounts'] =>
    ledger.accounts.filter(({ group }) => groups.includes(group));
  const ids = (accounts: LedgerSheet['accounts']): readonly number[] =>
    accounts.map(({ row }) => row);
  // What a förbund calls its intäkter and kostnader may leave finansiella poster and avskrivningar apart.
  const income = [ids(of('intakter')), ids(of('intakter', 'finans'))];
  const costs = [
    ids(of('kostnader')),
    ids(of('kostnader').filter(({ name }) => !isAvskrivning(name))),
    ids(of('kostnader', 'finans')),
  ];
  const kostnader = [
    ...statedAs(book, ['uppfoljning', 'prognos'], 'summa-kostnader', 'size'),
    ...statedAs(book, ['resultatrakning'], 'kostnader', 'size'),
    ...statedAs(book, ['not-kostnader'], 'summa', 'size'),
  ];
  const result = ledger.result === null ? [] : [[ledger.result]];
  return [
    ...intakter(book).flatMap((fact) => against(book, at, fact, income, 'warning', 'size')),
    ...kostnader.flatMap((fact) => against(book, at, fact, costs, 'warning', 'size')),
    ...resultat(book).flatMap((fact) => against(book, at, fact, result, 'error', 'signed')),
  ];
}

/**
 * Utfall is what the books say on the sheet `Utfall (SIE)`: by account number, by the name of a project, kostnadsställe
 * or account, and in all. Intäkter and kostnader in all are a warning, since what they hold is the förbund's own choice.
 */
export const sameAsLedger = {
  id: ID,
  law: null,
  identities: (book: Book) => {
    const { ledger } = book.statements;
    return book.ledger === null || ledger?.isCompared !== true
      ? []
      : [...rows(book, book.ledger, ledger), ...totals(book, book.ledger, ledger)];
  },
} satisfies Rule;
