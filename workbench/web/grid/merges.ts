import type { CellRange } from '../../../src/model/address';

/** Which merged range a cell belongs to, looked up fast. */
export class Merges {
  readonly #byCell = new Map<string, CellRange>();

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        for (let column = merge.left; column <= merge.right; column += 1) {
          this.#byCell.set(`${row},${column}`, merge);
        }
      }
    }
  }

  at(row: number, column: number): CellRange | null {
    return this.#byCell.get(`${row},${column}`) ?? null;
  }

  /** A range grown until no merged range is cut by its edge. */
  around(range: CellRange): CellRange {
    let grown = range;
    for (const merge of new Set(this.#byCell.values())) {
      const meets =
        merge.top <= grown.bottom &&
        merge.bottom >= grown.top &&
        merge.left <= grown.right &&
        merge.right >= grown.left;
      if (!meets) continue;
      grown = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
    }
    return grown;
  }
}
