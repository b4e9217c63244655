import { fromKronor, type Ore } from '../model/amount';
import type { LedgerChange } from '../model/ledger-sheet';
import type { Cell } from '../sheet/snapshot';
import { isCellError } from '../sheet/snapshot';
import type { SieRowKey } from '../sie/sheet-rows';

/** A row of the sheet `Utfall (SIE)` as read: what it is, and each amount cell with what was written there. */
export interface WrittenRow {
  readonly index: number;
  readonly key: SieRowKey;
  readonly amounts: readonly WrittenAmount[];
}

export interface WrittenAmount {
  readonly column: number;
  readonly cell: Cell | undefined;
  /** In öre. Null: the file did not tell. Undefined: the sheet does not say what was written. */
  readonly written: Ore | null | undefined;
}

/** Rows that are sums of other sums: where one of those differs, they follow. */
const FOLLOWING: ReadonlySet<string> = new Set(['resultat', 'kontroll', 'rest']);

/**
 * The figures of the sheet that are not those of the file any more: an account's amount that is another, a sum that is no
 * formula, and a sum that differs though nothing below it is typed over.
 */
export function ledgerChanges(rows: readonly WrittenRow[]): readonly LedgerChange[] {
  const typed = rows.flatMap((row) => row.amounts.flatMap((amount) => typedOver(row, amount)));
  const columns = new Set(typed.map(({ column }) => column));
  const differing = rows.flatMap((row) =>
    isSum(row)
      ? row.amounts.flatMap((amount) =>
          !columns.has(amount.column) && isOther(amount) ? [changeOf(row, amount, 'differs')] : [],
        )
      : [],
  );
  const roots = differing.filter(
    ({ row }) => !isFollowing(rows.find(({ index }) => index === row)),
  );
  return [...typed, ...(roots.length > 0 ? roots : differing)];
}

const isSum = ({ key }: WrittenRow): boolean => key.kind === 'total' || key.kind === 'object';

const isFollowing = (row: WrittenRow | undefined): boolean =>
  row?.key.kind === 'total' && FOLLOWING.has(row.key.total);

function typedOver(row: WrittenRow, amount: WrittenAmount): readonly LedgerChange[] {
  const { cell, written } = amount;
  const isTold = written === undefined ? typeof cell?.value === 'number' : written !== null;
  const isGone = isSum(row) && isTold && typeof cell?.formula !== 'string';
  const isTyped = !isSum(row) && isOther(amount);
  return isGone || isTyped ? [changeOf(row, amount, 'typed')] : [];
}

/** Whether the cell holds something else than was written there, to the öre. */
function isOther({ cell, written }: WrittenAmount): boolean {
  if (written === undefined) return false;
  const value = valueOf(cell);
  if (written === null) return value !== '';
  return typeof value === 'string' || fromKronor(value) !== written;
}

function valueOf(cell: Cell | undefined): number | string {
  if (cell === undefined) return '';
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
}

function changeOf(
  { index }: WrittenRow,
  { column, cell, written }: WrittenAmount,
  kind: LedgerChange['kind'],
): LedgerChange {
  const value = valueOf(cell);
  return {
    kind,
    row: index,
    column,
    found:
      typeof value === 'number'
        ? { kind: 'money', ore: fromKronor(value) }
        : { kind: 'text', text: value },
    written: written ?? null,
  };
}
