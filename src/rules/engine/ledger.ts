import type { Cell } from './book';
import type { Identity } from './identity';

/** The identities of a workbook with the values known so far: as printed, then as corrected. */
export class Ledger {
  readonly #at = new Map<string, Identity[]>();
  readonly #corrected = new Map<string, number>();

  constructor(identities: readonly Identity[]) {
    for (const identity of identities) {
      for (const cell of [identity.target, ...identity.parts.map((part) => part.cell)]) {
        const known = this.#at.get(cell.key);
        if (known === undefined) this.#at.set(cell.key, [identity]);
        else known.push(identity);
      }
    }
  }

  /** The identities a cell takes part in. */
  at(cell: Cell): readonly Identity[] {
    return this.#at.get(cell.key) ?? [];
  }

  /** The value a cell should hold, as far as is known. */
  value(cell: Cell): number {
    return this.#corrected.get(cell.key) ?? cell.value;
  }

  isCorrected(cell: Cell): boolean {
    return this.#corrected.has(cell.key);
  }

  correct(cell: Cell, value: number): void {
    this.#corrected.set(cell.key, value);
  }

  /** What the parts say the target should be. */
  sum(identity: Identity): number {
    return identity.parts.reduce((all, { cell, factor }) => all + factor * this.value(cell), 0);
  }

  gap(identity: Identity): number {
    return this.value(identity.target) - this.sum(identity);
  }

  holds(identity: Identity): boolean {
    return Math.abs(this.gap(identity)) <= identity.slack;
  }

  /** The value of the cell that closes the identity exactly. */
  closing(identity: Identity, cell: Cell): number {
    const factor = this.#factor(identity, cell);
    return this.value(cell) - this.gap(identity) / factor;
  }

  /** Whether the identity would hold if the cell held the value. */
  holdsWith(identity: Identity, cell: Cell, value: number): boolean {
    const moved = this.#factor(identity, cell) * (value - this.value(cell));
    return Math.abs(this.gap(identity) + moved) <= identity.slack;
  }

  /** Whether something other than the given identity, itself untouched by any correction, bears the cell out. */
  isSupported(cell: Cell, apartFrom: Identity): boolean {
    return this.at(cell).some(
      (identity) =>
        identity !== apartFrom &&
        identity.supports &&
        this.holds(identity) &&
        !this.isCorrected(identity.target) &&
        !identity.parts.some((part) => this.isCorrected(part.cell)),
    );
  }

  /** How much the gap grows when the cell grows by one. */
  #factor(identity: Identity, cell: Cell): number {
    const own = identity.target.key === cell.key ? 1 : 0;
    return identity.parts.reduce(
      (all, part) => (part.cell.key === cell.key ? all - part.factor : all),
      own,
    );
  }
}
