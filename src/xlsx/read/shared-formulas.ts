import { formulaPieces } from '../../sheet/formula-pieces';
import type { FormulaPiece } from '../../sheet/formula-piece';
import { translatePieces } from '../../sheet/references';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

/** Formulas that one cell holds for a whole group (18.3.1.40, `t="shared"`). */
export class SharedFormulas {
  readonly #masters = new Map<number, Master>();

  /** Remembers the formula of a group, as it stands in its first cell. */
  define(group: number, formula: string, row: number, column: number): void {
    this.#masters.set(group, { row, column, pieces: formulaPieces(formula) });
  }

  /** The formula of another cell in the group; null when the group was never defined. */
  at(group: number, row: number, column: number): string | null {
    const master = this.#masters.get(group);
    if (master === undefined) return null;
    return translatePieces(master.pieces, row - master.row, column - master.column);
  }
}
