import type { MoneyUnit } from '../model/amount';
import { tidy } from './text';

const UNIT_WORDS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(?:^|[^a-zåäö])(?:mkr|mnkr|msek|mdkr)(?![a-zåäö])|miljoner kr/i, 'Mkr'],
  [/(?:^|[^a-zåäö])(?:tkr|kkr|tsek|ksek)(?![a-zåäö])|tusen(?:tal)? kr/i, 'tkr'],
  [/(?:^|[^a-zåäö])(?:kr|sek)(?![a-zåäö])|kronor/i, 'kr'],
];

/** The money unit that words such as `Belopp tkr` or `(kr)` state; null when they state none. */
export const unitOfWords = (text: string): MoneyUnit | null =>
  UNIT_WORDS.find(([pattern]) => pattern.test(tidy(text)))?.[1] ?? null;
