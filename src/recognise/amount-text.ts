import type { MoneyUnit } from '../model/amount';
import { tidy } from './text';

/** An amount read from a text. */
export interface AmountText {
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  /** The unit printed after the digits, if any. */
  readonly unit: MoneyUnit | 'procent' | null;
  /** A share printed in parentheses after it: `(22,9%)`. */
  readonly share: { readonly percent: number; readonly decimals: number } | null;
}

const UNITS: readonly (readonly [RegExp, MoneyUnit | 'procent'])[] = [
  [/^(?:kr|sek|kronor|:-|kr\.|kr:-)$/i, 'kr'],
  [/^(?:tkr|kkr|tsek|ksek|tkr\.)$/i, 'tkr'],
  [/^(?:mkr|mnkr|msek|mnkr\.|mkr\.)$/i, 'Mkr'],
  [/^%$/, 'procent'],
];

/** Digits in groups of three, or without groups, and at most one decimal part. */
const GROUPED =
  /^(?:\d{1,3}(?:[ ']\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)|\d+)(?:[,.](\d+))?$/;
const SHARE = /\((-?\d+(?:[.,]\d+)?) ?%\)$/;

/**
 * Reads an amount as economists write it: `13 184 300 kr`, `−1 294`, `(1 294)`, `1 294-`, `28,3 Mkr`,
 * `1 274 528 (22,9%)`, `7 175 545 (inkl ESF)`. Null when the text is no number as written, such as `5 82 1961`.
 */
export function parseAmountText(text: string): AmountText | null {
  let rest = tidy(text);
  const share = SHARE.exec(rest);
  if (share !== null) rest = rest.slice(0, share.index).trim();
  else rest = rest.replace(/(\d) ?(?:(kr|tkr|sek|mkr|mnkr) ?)?\([^()\d]*\)$/i, '$1 $2').trim();
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) {
    negative = true;
    rest = bracketed[1].trim();
  }
  let unit: AmountText['unit'] = null;
  const suffix = /^(.*?\d)[ ]?([a-zåäö.:%-]+)$/i.exec(rest);
  if (suffix?.[1] !== undefined && suffix[2] !== undefined && suffix[2] !== '-') {
    const word = suffix[2];
    unit = UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
    if (unit === null) return null;
    rest = suffix[1].trim();
  }
  const signed = /^([-+]?) ?(.*?) ?(-?)$/.exec(rest);
  if (signed === null) return null;
  const [, before = '', digits = '', after = ''] = signed;
  if ((before !== '' || negative) && after !== '') return null;
  if (before === '-' || after === '-') negative = !negative;
  const match = GROUPED.exec(digits);
  if (match === null) return null;
  const decimals = match[1] ?? '';
  const whole = decimals === '' ? digits : digits.slice(0, -decimals.length - 1);
  const magnitude = Number(`${whole.replace(/[ '.]/g, '')}.${decimals || '0'}`);
  if (!Number.isFinite(magnitude) || magnitude > 1e13) return null;
  return {
    value: negative ? -magnitude : magnitude,
    decimals: decimals.length,
    unit,
    share: share?.[1] === undefined ? null : readShare(share[1]),
  };
}

function readShare(printed: string): { percent: number; decimals: number } {
  const text = printed.replace(',', '.');
  return { percent: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

/** Digits that are no amount: a span of days (`210101-231231`), an org.nr, a telephone number. */
const NOT_AMOUNTS = /^\d{6} ?- ?\d{6}$|^\d{6}-\d{4}$|^0\d{1,3}[- ]\d/;

/** Whether a text that is no amount still looks meant as one: mostly digits, as `5 82 1961` or `12O 000`. */
export function looksLikeAmount(text: string): boolean {
  const tidied = tidy(text);
  if (NOT_AMOUNTS.test(tidied)) return false;
  const compact = tidied.replace(/[ .,'()+%-]|kr|sek|tkr|mkr/gi, '');
  const digits = compact.replace(/\D/g, '').length;
  return digits >= 2 && digits >= compact.length - 2 && digits / compact.length >= 0.6;
}
