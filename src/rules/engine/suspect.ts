import type { Cell } from './book';
import type { Identity } from './identity';
import type { Ledger } from './ledger';

/** The cell that a failing identity is put down to, and what it should hold. */
export interface Suspect {
  readonly cell: Cell;
  readonly expected: number;
  readonly closed: number;
  readonly score: number;
}

/** What would follow if the cell were the wrong one: identities it closes, less those that it would break. */
function consider(ledger: Ledger, identity: Identity, cell: Cell): Suspect {
  const all = ledger.at(cell);
  const failing = all.filter((other) => !ledger.holds(other));
  const wanted = ledger.closing(identity, cell);
  const agreeing = failing.filter((other) => {
    const reach = other.slack + identity.slack;
    return other === identity || Math.abs(ledger.closing(other, cell) - wanted) <= reach;
  });
  // Of figures in different units the finest says best what the cell should hold.
  const finest = agreeing.reduce(
    (best, other) => (other.slack < best.slack ? other : best),
    identity,
  );
  const closing = ledger.closing(finest, cell);
  const expected = ledger.holdsWith(identity, cell, closing) ? closing : wanted;
  const closed = failing.filter((other) => ledger.holdsWith(other, cell, expected)).length;
  const broken = all.filter(
    (other) => ledger.holds(other) && !ledger.holdsWith(other, cell, expected),
  );
  const cost = broken.reduce((sum, other) => {
    const merelyFollows =
      other.kind === 'derived' &&
      other.target.key !== cell.key &&
      !ledger.isSupported(other.target, other);
    if (!merelyFollows) return sum + 1;
    return other.supports ? sum + 0.5 : sum;
  }, 0);
  return { cell, expected, closed, score: closed - cost };
}

/**
 * The target, unless another cell explains more: one that closes several failing identities at once, or, where
 * the same thing stands twice, the side with less to bear it out.
 */
export function suspectOf(ledger: Ledger, identity: Identity): Suspect {
  const target = consider(ledger, identity, identity.target);
  return identity.parts
    .filter(({ cell }) => !ledger.isCorrected(cell))
    .map(({ cell }) => consider(ledger, identity, cell))
    .filter(({ closed }) => closed > 1 || identity.kind === 'tie')
    .reduce((best, other) => (other.score > best.score ? other : best), target);
}
