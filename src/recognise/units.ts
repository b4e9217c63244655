import type { MoneyUnit } from '../model/amount';
import type { Block } from './block';
import { unitOfWords } from './unit-words';

/** A unit that words state, with the cell that states it. */
export interface StatedUnit {
  readonly unit: MoneyUnit;
  readonly row: number;
  readonly column: number;
}

/** The unit stated nearest above a block's figures. */
export function statedUnit(block: Block): StatedUnit | null {
  for (const title of [...block.titles].reverse()) {
    const unit = title.text.length <= 160 ? unitOfWords(title.text) : null;
    if (unit !== null) return { unit, row: title.row, column: title.column };
  }
  return null;
}
