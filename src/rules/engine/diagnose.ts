import type { Cell } from './book';
import type { Identity } from './identity';
import { Ledger } from './ledger';
import { suspectOf } from './suspect';

/** A cell that must be wrong, since what it takes part in does not add up. */
export interface Root {
  readonly cell: Cell;
  readonly expected: number;
  /** The identity that does not hold. */
  readonly identity: Identity;
  /** All identities that close when the cell holds what is expected. */
  readonly closed: readonly Identity[];
  /** Identities that hold with the cell as printed and not as expected. */
  readonly against: readonly Identity[];
}

/** A cell that adds up only with a wrong one. */
export interface Consequence {
  readonly cell: Cell;
  readonly expected: number;
  readonly identity: Identity;
  readonly root: Root;
}

export interface Diagnosis {
  readonly roots: readonly Root[];
  readonly consequences: readonly Consequence[];
  /** What a cell should hold, as printed: corrected where it is wrong. */
  readonly corrected: (cell: Cell) => number;
}

/**
 * Finds the fewest cells that explain every identity that fails. The identities come in the order they are to
 * be judged: parts before totals, tables before ties. A cell that alone closes several failing identities is
 * wrong; else the failing identity's own target. What held with the printed figure and not with the corrected
 * one follows from it, unless something else bears it out.
 */
export function diagnose(identities: readonly Identity[]): Diagnosis {
  const ledger = new Ledger(identities);
  const explained = new Set<Identity>();
  const roots: Root[] = [];
  const consequences: Consequence[] = [];

  const isBorneOut = (identity: Identity): boolean =>
    identity.kind === 'tie' ||
    ledger.isCorrected(identity.target) ||
    ledger.isSupported(identity.target, identity);

  const follow = (cell: Cell, broken: readonly Identity[], root: Root): void => {
    for (const identity of broken) {
      if (ledger.holds(identity)) continue;
      explained.add(identity);
      const { target } = identity;
      if (target.key === cell.key || isBorneOut(identity)) continue;
      const expected = ledger.sum(identity);
      const heldAbove = ledger.at(target).filter((other) => ledger.holds(other));
      ledger.correct(target, expected);
      consequences.push({ cell: target, expected, identity, root });
      follow(
        target,
        heldAbove.filter((other) => !ledger.holds(other)),
        root,
      );
    }
  };

  for (const identity of identities) {
    if (explained.has(identity) || ledger.holds(identity)) continue;
    const { cell, expected, closed: answered } = suspectOf(ledger, identity);
    for (const other of answered) explained.add(other);
    // A warning says that words may not fit, not that a figure is wrong: nothing follows from it.
    if (identity.severity !== 'error') {
      roots.push({ cell, expected, identity, closed: answered, against: [] });
      continue;
    }
    const all = ledger.at(cell);
    const held = all.filter((other) => ledger.holds(other));
    const failed = all.filter((other) => !ledger.holds(other));
    ledger.correct(cell, expected);
    const broken = held.filter((other) => !ledger.holds(other));
    const closed = failed.filter((other) => ledger.holds(other));
    const root: Root = { cell, expected, identity, closed, against: broken.filter(isBorneOut) };
    roots.push(root);
    follow(cell, broken, root);
  }
  return {
    roots,
    consequences,
    corrected: (cell) =>
      cell.value === cell.figure.value ? ledger.value(cell) : -ledger.value(cell),
  };
}
