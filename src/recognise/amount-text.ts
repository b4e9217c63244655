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

const UNIT_WORDS: readonly (readonly [string, MoneyUnit | 'procent'])[] = [
  ['kr\\.?(?::-)?|sek|kronor|:-', 'kr'],
  ['tkr\\.?|kkr|tsek|ksek|tusen kr(?:onor)?', 'tkr'],
  ['mkr\\.?|mnkr\\.?|msek|milj\\.? ?kr|miljoner kr(?:onor)?', 'Mkr'],
  ['%|procent', 'procent'],
];
const AFFIXES = UNIT_WORDS.map(([words, unit]) => ({
  before: new RegExp(`^(?:${words}) ?(?=[-+(]* ?\\d)`, 'i'),
  after: new RegExp(`(?<=[\\d)-]) ?(?:${words})$`, 'i'),
  unit,
}));

/** Digits in groups of three, or without groups, and at most one decimal part. */
const GROUPED =
  /^(?:\d{1,3}(?:[ ']\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)|\d+)(?:[,.](\d+))?$/;
const SHARE = /\((-?\d+(?:[.,]\d+)?) ?%\)$/;
/** What may stand after an amount without being part of it: `(inkl ESF)`, a mark of a footnote. */
const REMARK = /(?<=\d[^()]*) ?\([^()\d]*\)$|(?<=\d) ?\*+\)?$/;

/**
 * Reads an amount as economists write it: `13 184 300 kr`, `−1 294`, `(1 294)`, `1 294-`, `28,3 Mkr`,
 * `1 274 528 (22,9%)`, `7 175 545 (inkl ESF)`. Null when the text is no number as written, such as `5 82 1961`.
 */
export function parseAmountText(text: string): AmountText | null {
  const tidied = tidy(text);
  const share = SHARE.exec(tidied);
  const stated = tidied.slice(0, share?.index).replace(REMARK, '').trim();
  const outer = withoutUnit(stated);
  const bracketed = /^\((.+)\)$/.exec(outer.rest)?.[1];
  const inner =
    bracketed === undefined || outer.unit !== null
      ? { rest: bracketed ?? outer.rest, unit: outer.unit }
      : withoutUnit(bracketed.trim());
  const magnitude = readSigned(inner.rest.trim(), bracketed !== undefined);
  return magnitude === null
    ? null
    : {
        ...magnitude,
        unit: inner.unit,
        share: share?.[1] === undefined ? null : readShare(share[1]),
      };
}

function withoutUnit(text: string): { rest: string; unit: AmountText['unit'] } {
  for (const { before, after, unit } of AFFIXES) {
    const rest = text.replace(after, '');
    if (rest !== text) return { rest, unit };
    const bare = text.replace(before, '');
    if (bare !== text) return { rest: bare, unit };
  }
  return { rest: text, unit: null };
}

/** A number with at most one sign; within brackets it is negative and bears none. */
function readSigned(text: string, bracketed: boolean): { value: number; decimals: number } | null {
  const [, before = '', digits = '', after = ''] = /^([-+]?) ?(.*?) ?(-?)$/.exec(text) ?? [];
  if ([before !== '', after !== '', bracketed].filter(Boolean).length > 1) return null;
  const match = GROUPED.exec(digits);
  if (match === null) return null;
  const decimals = match[1] ?? '';
  const whole = decimals === '' ? digits : digits.slice(0, -decimals.length - 1);
  const magnitude = Number(`${whole.replace(/[ '.]/g, '')}.${decimals || '0'}`);
  if (!Number.isFinite(magnitude) || magnitude > 1e13) return null;
  const negative = before === '-' || after === '-' || bracketed;
  return { value: negative && magnitude !== 0 ? -magnitude : magnitude, decimals: decimals.length };
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
