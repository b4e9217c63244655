import type { LedgerChange, LedgerSheet } from '../../model/ledger-sheet';
import type { Book, BookTable } from '../engine/book';
import type { Draft, Rule } from '../engine/rule';

const ID = 'ledger-typed-over';

function messageOf({ kind, found, written }: LedgerChange): string {
  if (kind === 'differs') return 'ledger-differs';
  if (written === null) return 'ledger-typed-over-open';
  return found.kind === 'text' && found.text === '' ? 'ledger-emptied' : ID;
}

function draftOf(at: BookTable, change: LedgerChange): Draft {
  const row = at.rowAt.get(change.row) ?? null;
  const column = at.columnAt.get(change.column) ?? null;
  const expected =
    change.written === null ? null : ({ kind: 'money', ore: change.written } as const);
  return {
    severity: 'error',
    place: { at, row, column, cell: { row: change.row, column: change.column } },
    found: change.found,
    expected,
    message: messageOf(change),
    params: { row: row?.label ?? '', found: change.found, expected: expected ?? '' },
  };
}

const changesIn = (at: BookTable | null, ledger: LedgerSheet | null): readonly Draft[] =>
  at === null || ledger === null ? [] : ledger.changes.map((change) => draftOf(at, change));

/**
 * A figure of the sheet `Utfall (SIE)` that is not the file's any more. What is linked to it takes the wrong figure along;
 * the check itself goes by the file's. Judged also where the submitter's own sheets say nothing.
 */
export const ledgerTypedOver = {
  id: ID,
  law: null,
  applies: ({ ledger }: Book) => ledger !== null,
  check: ({ ledger, statements }: Book) => changesIn(ledger, statements.ledger),
} satisfies Rule;
