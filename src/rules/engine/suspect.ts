import type { Cell } from './book';
import type { Identity } from './identity';
import type { Ledger } from './ledger';

/** The cell that a failing identity is put down to, and what it should hold. */
export interface Suspect {
  readonly cell: Cell;
  readonly expected: number;
  /** The failing identities that close with what is expected. */
  readonly closed: readonly Identity[];
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
  const closed = failing.filter((other) => ledger.holdsWith(other, cell, expected));
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
  return { cell, expected, closed, score: closed.length - cost };
}

/**
 * The target, unless one other cell explains more: it closes several failing identities at once, or, where the
 * same thing stands twice, it has less to bear it out. Of several that explain as much none can be singled out:
 * then the target answers for all that they would close.
 */
export function suspectOf(ledger: Ledger, identity: Identity): Suspect {
  const target = consider(ledger, identity, identity.target);
  const better = identity.parts
    .filter(({ cell }) => !cell.at.isGiven && !ledger.isCorrected(cell))
    .map(({ cell }) => consider(ledger, identity, cell))
    .filter(({ closed }) => closed.length > 1 || identity.kind === 'tie')
    .filter(({ score }) => score > target.score);
  const most = Math.max(...better.map(({ score }) => score));
  const [best, ...alike] = better.filter(({ score }) => score === most);
  if (best === undefined) return target;
  return alike.length > 0 ? { ...target, closed: best.closed } : best;
}
