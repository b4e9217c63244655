import type { Column } from '../../model/table';
import { type Book, type BookTable, type Cell, amountColumns, cellOf } from '../engine/book';
import { addressOf, columnName, nameOf, placeOf, toStep } from '../engine/place';
import type { Corrected, Draft, Rule } from '../engine/rule';
import { type Claim, inCells, inColumn } from './share-claims';

const ID = 'share';

const shareOf = (amount: number, base: number): number => Math.abs((amount / base) * 100);

/** A claim and what it is taken to be a share of. */
interface Pair {
  readonly claim: Claim;
  readonly base: Cell;
}

/** Whether the share is right of the base as printed or as corrected. */
function agrees({ claim: { amount, percent, step }, base }: Pair, corrected: Corrected): boolean {
  const bases = [base.figure.value, corrected(base)].filter((value) => value !== 0);
  return [amount.figure.value, corrected(amount)].some((value) =>
    bases.some((of) => Math.abs(shareOf(value, of) - Math.abs(percent)) <= step / 2 + 1e-9),
  );
}

/** The claims taken as shares of one thing, and how many claims there are. */
interface Reading {
  readonly pairs: readonly Pair[];
  readonly of: number;
}

/** For each row of the table, the claims as shares of that row. */
function* ofRows(
  at: BookTable,
  claims: readonly Claim[],
  columnFor: (claim: Claim) => Column,
): Generator<Reading> {
  if (claims.length === 0) return;
  for (const row of at.table.rows) {
    const pairs = claims.flatMap((claim) => {
      const base = cellOf(at, row, columnFor(claim));
      return base === null || row === claim.amount.row ? [] : [{ claim, base }];
    });
    yield { pairs, of: claims.length };
  }
}

/** Shares in a column: of a row, each in the column of its amount, or of another column on the same row. */
function* ofColumn(at: BookTable, shares: Column): Generator<Reading> {
  const bases = amountColumns(at.table);
  const avvikelser = at.table.columns.filter(({ role }) => role === 'avvikelse');
  for (const amounts of [...bases, ...avvikelser]) {
    const claims = inColumn(at, shares, amounts);
    if (bases.includes(amounts)) yield* ofRows(at, claims, () => amounts);
    for (const column of bases.filter((other) => other !== amounts)) {
      const pairs = claims.flatMap((claim) => {
        const base = cellOf(at, claim.amount.row, column);
        return base === null ? [] : [{ claim, base }];
      });
      yield { pairs, of: claims.length };
    }
  }
}

/** Of several readings the one that most of the shares bear out; empty when none is more than chance. */
function borneOut(readings: Iterable<Reading>, corrected: Corrected): readonly Pair[] {
  let best: readonly Pair[] = [];
  let most = 1;
  for (const { pairs, of } of readings) {
    const fitting = pairs.filter((pair) => agrees(pair, corrected)).length;
    if (fitting <= most || fitting * 2 <= of) continue;
    most = fitting;
    best = pairs;
  }
  return best.filter(({ base }) => base.figure.value !== 0);
}

function draft({ claim, base }: Pair): Draft {
  const { cell, percent, step } = claim;
  const exact = shareOf(claim.amount.figure.value, base.figure.value);
  const found = { kind: 'percent', percent } as const;
  const expected = { kind: 'percent', percent: toStep(exact, step) } as const;
  return {
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
  };
}

function inTable(at: BookTable, corrected: Corrected): readonly Draft[] {
  const amounts = amountColumns(at.table);
  const printed = ofRows(
    at,
    amounts.flatMap((column) => inCells(at, column)),
    ({ cell }) => cell.column,
  );
  const apart = at.table.columns
    .filter(({ role }) => role === 'andel')
    .map((shares) => ofColumn(at, shares));
  return [printed, ...apart]
    .flatMap((readings) => borneOut(readings, corrected))
    .filter((pair) => !agrees(pair, corrected))
    .map(draft);
}

/**
 * A share printed beside an amount is that amount's share of one row (total cost, medlemsbidrag, balansomslutning), or
 * in a column of its own of another column (utfall of budget).
 */
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
