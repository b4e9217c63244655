import type { Column, TableRow } from '../../model/table';
import { type Book, type BookTable, type Cell, amountColumns, cellOf } from '../engine/book';
import { addressOf, columnName, nameOf, placeOf, toStep } from '../engine/place';
import type { Corrected, Draft, Rule } from '../engine/rule';

const ID = 'share';

/** A share in percent that the table prints: of what amount, and to how fine a step. */
interface Claim {
  readonly cell: Cell;
  readonly amount: Cell;
  readonly percent: number;
  readonly step: number;
}

/** Shares printed beside an amount in its own cell: `1 274 528 (22,9%)`. */
const inCells = (at: BookTable, column: Column): readonly Claim[] =>
  at.table.rows.flatMap((row) => {
    const share = row.figures.get(column.index)?.share ?? null;
    const cell = share === null ? null : cellOf(at, row, column);
    if (cell === null || share === null) return [];
    return [{ cell, amount: cell, percent: share.percent, step: 10 ** -share.decimals }];
  });

/** Shares in a column of their own, of the amounts of another column. */
const inColumn = (at: BookTable, shares: Column, amounts: Column): readonly Claim[] =>
  at.table.rows.flatMap((row) => {
    const cell = cellOf(at, row, shares);
    const amount = cellOf(at, row, amounts);
    if (cell === null || amount === null || cell.figure.quantity !== 'percent') return [];
    return [{ cell, amount, percent: cell.figure.value, step: cell.figure.precision }];
  });

const shareOf = (amount: number, base: number): number => Math.abs((amount / base) * 100);

/** Whether the share is right of the base as printed or as corrected. */
function agrees({ amount, percent, step }: Claim, base: Cell, corrected: Corrected): boolean {
  const bases = [base.figure.value, corrected(base)].filter((value) => value !== 0);
  return [amount.figure.value, corrected(amount)].some((value) =>
    bases.some((of) => Math.abs(shareOf(value, of) - Math.abs(percent)) <= step / 2 + 1e-9),
  );
}

/** The row that most of the shares are shares of; null when it is no more than chance. */
function baseOf(
  at: BookTable,
  claims: readonly Claim[],
  columnFor: (claim: Claim) => Column,
  corrected: Corrected,
): TableRow | null {
  const counted = at.table.rows.map((row) => {
    const fitting = claims.filter((claim) => {
      const base = cellOf(at, row, columnFor(claim));
      return base !== null && row !== claim.amount.row && agrees(claim, base, corrected);
    }).length;
    return { row, fitting };
  });
  const best = counted.reduce<(typeof counted)[number] | null>(
    (most, one) => (most === null || one.fitting > most.fitting ? one : most),
    null,
  );
  return best !== null && best.fitting > 1 && best.fitting * 2 > claims.length ? best.row : null;
}

function drafts(
  at: BookTable,
  claims: readonly Claim[],
  columnFor: (claim: Claim) => Column,
  corrected: Corrected,
): readonly Draft[] {
  if (claims.length === 0) return [];
  const row = baseOf(at, claims, columnFor, corrected);
  if (row === null) return [];
  return claims.flatMap((claim): readonly Draft[] => {
    const base = cellOf(at, row, columnFor(claim));
    if (base === null || base.figure.value === 0 || row === claim.amount.row) return [];
    if (agrees(claim, base, corrected)) return [];
    const { cell, percent, step } = claim;
    const exact = shareOf(claim.amount.figure.value, base.figure.value);
    const found = { kind: 'percent', percent } as const;
    const expected = { kind: 'percent', percent: toStep(exact, step) } as const;
    return [
      {
        severity: 'error',
        place: { ...placeOf(cell), detail: 'andel' },
        found,
        expected,
        message: ID,
        params: {
          ...{ row: nameOf(cell), column: columnName(cell), found, expected },
          ...{ base: nameOf(base), baseCell: addressOf(base) },
        },
        related: [base],
      },
    ];
  });
}

function inTable(at: BookTable, corrected: Corrected): readonly Draft[] {
  const amounts = amountColumns(at.table);
  const printed = amounts.flatMap((column) => inCells(at, column));
  const apart = at.table.columns
    .filter(({ role }) => role === 'andel')
    .flatMap((shares) =>
      amounts
        .map((column) => drafts(at, inColumn(at, shares, column), () => column, corrected))
        .slice(0, 1)
        .flat(),
    );
  return [...drafts(at, printed, ({ cell }) => cell.column, corrected), ...apart];
}

/** A share printed beside an amount is that amount's share of one row: total cost, medlemsbidrag, balansomslutning. */
export const share = {
  id: ID,
  law: null,
  applies: (book: Book) =>
    book.tables.some(
      ({ table }) =>
        table.columns.some(({ role }) => role === 'andel') ||
        table.rows.some(({ figures }) =>
          [...figures.values()].some(({ share: printed }) => printed !== null),
        ),
    ),
  check: (book: Book, corrected: Corrected) => book.tables.flatMap((at) => inTable(at, corrected)),
} satisfies Rule;
