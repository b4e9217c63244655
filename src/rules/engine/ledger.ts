import type { Cell } from './book';
import type { Identity } from './identity';

/**
 * The identities of a workbook with the values known so far: as printed, then as corrected. How far each is from holding
 * is reckoned once and kept up, for a sum may have thousands of parts and be asked about at each.
 */
export class Ledger {
  /** By cell, the identities it takes part in, and how much the gap of each grows when the cell grows by one. */
  readonly #at = new Map<string, Map<Identity, number>>();
  readonly #gaps = new Map<Identity, number>();
  readonly #corrected = new Map<string, number>();
  /** The identities with a corrected cell. */
  readonly #touched = new Set<Identity>();

  constructor(identities: readonly Identity[]) {
    for (const identity of identities) {
      const { target, parts } = identity;
      this.#take(target, identity, 1);
      for (const { cell, factor } of parts) this.#take(cell, identity, -factor);
      this.#gaps.set(identity, target.value - this.sum(identity));
    }
  }

  #take(cell: Cell, identity: Identity, factor: number): void {
    const known = this.#at.get(cell.key);
    if (known === undefined) this.#at.set(cell.key, new Map([[identity, factor]]));
    else known.set(identity, (known.get(identity) ?? 0) + factor);
  }

  /** The identities a cell takes part in. */
  at(cell: Cell): readonly Identity[] {
    return [...(this.#at.get(cell.key)?.keys() ?? [])];
  }

  /** The value a cell should hold, as far as is known. */
  value(cell: Cell): number {
    return this.#corrected.get(cell.key) ?? cell.value;
  }

  isCorrected(cell: Cell): boolean {
    return this.#corrected.has(cell.key);
  }

  correct(cell: Cell, value: number): void {
    const moved = value - this.value(cell);
    this.#corrected.set(cell.key, value);
    for (const [identity, factor] of this.#at.get(cell.key) ?? []) {
      this.#gaps.set(identity, this.gap(identity) + factor * moved);
      this.#touched.add(identity);
    }
  }

  /** What the parts say the target should be. */
  sum(identity: Identity): number {
    return identity.parts.reduce((all, { cell, factor }) => all + factor * this.value(cell), 0);
  }

  /** The target less the sum of the parts. */
  gap(identity: Identity): number {
    return this.#gaps.get(identity) ?? 0;
  }

  holds(identity: Identity): boolean {
    return Math.abs(this.gap(identity)) <= identity.slack;
  }

  /** The value of the cell that closes the identity exactly. */
  closing(identity: Identity, cell: Cell): number {
    return this.value(cell) - this.gap(identity) / this.#factor(identity, cell);
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
        !this.#touched.has(identity),
    );
  }

  #factor(identity: Identity, cell: Cell): number {
    return this.#at.get(cell.key)?.get(identity) ?? 0;
  }
}
