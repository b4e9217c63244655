/** The sizes of rows or columns, and which are hidden. */
export class MemoryLines {
  readonly #sizes = new Map<number, number>();
  readonly #hidden = new Set<number>();
  readonly #standard: number;

  constructor(standard: number) {
    this.#standard = standard;
  }

  size(index: number): number {
    return this.#sizes.get(index) ?? this.#standard;
  }

  setSize(first: number, last: number, size: number): void {
    for (let index = first; index <= last; index += 1) this.#sizes.set(index, size);
  }

  isHidden(index: number): boolean {
    return this.#hidden.has(index);
  }

  /** Showing goes through what is hidden, since a whole sheet may be shown at once. */
  setHidden(first: number, last: number, hidden: boolean): void {
    if (hidden) for (let index = first; index <= last; index += 1) this.#hidden.add(index);
    else {
      for (const index of [...this.#hidden]) {
        if (index >= first && index <= last) this.#hidden.delete(index);
      }
    }
  }

  get hidden(): Iterable<number> {
    return this.#hidden;
  }
}
