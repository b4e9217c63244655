import type { MoneyUnit } from '../model/amount';
import type { Block } from './block';
import { tidy } from './text';

/** A unit that words state, with the cell that states it. */
export interface StatedUnit {
  readonly unit: MoneyUnit;
  readonly row: number;
  readonly column: number;
}

const UNIT_WORDS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(?:^|[^a-zåäö])(?:mkr|mnkr|msek|mdkr)(?![a-zåäö])|miljoner kr/i, 'Mkr'],
  [/(?:^|[^a-zåäö])(?:tkr|kkr|tsek|ksek)(?![a-zåäö])|tusen(?:tal)? kr/i, 'tkr'],
  [/(?:^|[^a-zåäö])(?:kr|sek)(?![a-zåäö])|kronor/i, 'kr'],
];

/** The money unit that words such as `Belopp tkr` or `(kr)` state; null when they state none. */
export const unitOfWords = (text: string): MoneyUnit | null =>
  UNIT_WORDS.find(([pattern]) => pattern.test(tidy(text)))?.[1] ?? null;

/** The unit stated nearest above a block's figures. */
export function statedUnit(block: Block): StatedUnit | null {
  for (const title of [...block.titles].reverse()) {
    const unit = title.text.length <= 160 ? unitOfWords(title.text) : null;
    if (unit !== null) return { unit, row: title.row, column: title.column };
  }
  return null;
}
