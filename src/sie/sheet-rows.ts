import type { FinancialYear } from './ledger';

/** The columns of the sheet `Utfall (SIE)`, from 0; a second column of amounts is for comparison. */
export const NUMBER = 0;
export const NAME = 1;
export const FIRST_AMOUNT = 2;
export const LAST_AMOUNT = 3;
/** Hidden: what each row is. Formulas in other sheets find their row by it, so that it may move. */
export const KEY = 4;

/** The sums of the sheet. */
export type SieTotal =
  'intakter' | 'kostnader' | 'finans' | 'resultat' | 'tillgangar' | 'skulder' | 'rest' | 'kontroll';

/** What a row of the sheet is. */
export type SieRowKey =
  | { readonly kind: 'periods'; readonly periods: readonly FinancialYear[] }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'object'; readonly dimension: string; readonly object: string }
  | {
      readonly kind: 'object-account';
      readonly dimension: string;
      readonly object: string;
      readonly account: string;
    }
  | { readonly kind: 'total'; readonly total: SieTotal; readonly dimension: string };

/** Small letters and digits as they are, all else by code: Excel's look-ups know neither case nor `*` from `?`. */
const coded = (text: string): string =>
  text.replaceAll(/[^a-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(36)}.`);

const plain = (text: string): string =>
  text.replaceAll(/_([a-z0-9]+)\./g, (_, code: string) => String.fromCharCode(parseInt(code, 36)));

/** A row's key as the hidden column holds it. */
export function keyText(key: SieRowKey): string {
  switch (key.kind) {
    case 'periods':
      return ['period', ...key.periods.map(({ start, end }) => `${start}..${end}`)].join('/');
    case 'account':
      return `konto/${coded(key.account)}`;
    case 'object':
      return ['objekt', key.dimension, key.object].map(coded).join('/');
    case 'object-account':
      return ['objekt', key.dimension, key.object, key.account].map(coded).join('/');
    case 'total':
      return ['summa', key.total, key.dimension].map(coded).join('/');
  }
}

const TOTALS: readonly SieTotal[] = [
  'intakter',
  'kostnader',
  'finans',
  'resultat',
  'tillgangar',
  'skulder',
  'rest',
  'kontroll',
];
const PERIOD = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;

/** Reads a row's key; null where the text is none. */
export function readKey(text: string): SieRowKey | null {
  const [kind, ...parts] = text.split('/');
  if (kind === 'period') {
    const periods = parts.flatMap((part) => {
      const [, start, end] = PERIOD.exec(part) ?? [];
      return start === undefined || end === undefined ? [] : [{ start, end }];
    });
    return periods.length === 0 ? null : { kind: 'periods', periods };
  }
  const [first, second, third] = parts.map(plain);
  if (first === undefined) return null;
  if (kind === 'konto') return { kind: 'account', account: first };
  if (kind === 'summa') {
    const total = TOTALS.find((each) => each === first);
    return total === undefined ? null : { kind: 'total', total, dimension: second ?? '' };
  }
  if (kind !== 'objekt' || second === undefined) return null;
  return third === undefined
    ? { kind: 'object', dimension: first, object: second }
    : { kind: 'object-account', dimension: first, object: second, account: third };
}
