import { cellA1 } from '../sheet/a1';
import type { CellPlan } from './plan';
import { plainId, replaceTokens } from './term';

/** Where the report's cells stand, by id, so that formulas can refer to cells that are placed later. */
export class Places {
  readonly #a1 = new Map<string, string>();

  /** Remembers a cell. Row and column from 0. */
  mark(id: string, row: number, column: number): void {
    this.#a1.set(plainId(id), cellA1(row, column));
  }

  /** Cells with every reference to the report's own cells filled in. */
  fillAll(cells: readonly CellPlan[]): readonly CellPlan[] {
    return cells.map((cell) => {
      const { content } = cell;
      return content.kind === 'formula'
        ? { ...cell, content: { ...content, formula: this.fill(content.formula) } }
        : cell;
    });
  }

  /** A formula with its tokens replaced; one for a cell that was never placed is a bug and throws. */
  fill(formula: string): string {
    return replaceTokens(formula, (id) => {
      const a1 = this.#a1.get(id);
      if (a1 === undefined) throw new Error(`No cell of the report is called ${id}`);
      return a1;
    });
  }
}
