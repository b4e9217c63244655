/** Accounts from one number to another, by the digits they begin with: 4010–4099, 50–59, 30 for `30xx`. */
export interface AccountSpan {
  readonly first: string;
  readonly last: string;
  /** How many digits the accounts have; null where a beginning alone is given. */
  readonly digits: number | null;
}

/** What names accounts, and what is left of the text after it. */
export interface AccountText {
  readonly spans: readonly AccountSpan[];
  /** Whether whole account numbers stand there, rather than beginnings of them. */
  readonly isWhole: boolean;
  /** Whether it is one number, no span, list or `30xx`. */
  readonly isPlain: boolean;
  readonly rest: string;
}

const NUMBER = String.raw`\d{2,6}x{0,4}`;
const SPAN = String.raw`${NUMBER}(?:\s*(?:[-–—:]|till)\s*${NUMBER})?`;
const NAMED = new RegExp(
  String.raw`^\s*(?:konto(?:n|klass|grupp)?\s+)?(${SPAN}(?:\s*(?:[,;+&/]|och)\s*${SPAN})*)(?![\dx]|[.,]\d)`,
  'i',
);
const PARTS = new RegExp(String.raw`(${NUMBER})(?:\s*(?:[-–—:]|till)\s*(${NUMBER}))?`, 'gi');

/** From so many digits a number is an account's, not the beginning of several. */
const WHOLE = 4;

const digitsOf = (number: string): string => number.replace(/x+$/i, '');

function spanOf(from: string, to: string): AccountSpan {
  const first = digitsOf(from);
  // In `4010–99` the end says only what differs.
  const last = digitsOf(to.length < from.length ? from.slice(0, from.length - to.length) + to : to);
  const isWhole = first === from && first.length >= WHOLE;
  return { first, last, digits: isWhole ? first.length : null };
}

/**
 * The accounts that a text begins with: `5010`, `5010, 5020`, `4010–4099`, `50–59`, `30xx`. Null when it begins with none.
 */
export function readAccounts(text: string): AccountText | null {
  const [all, named] = NAMED.exec(text) ?? [];
  if (all === undefined || named === undefined) return null;
  const spans = [...named.matchAll(PARTS)].map(([, from = '', to = from]) => spanOf(from, to));
  const isWhole = spans.every(({ digits }) => digits !== null);
  return { spans, isWhole, isPlain: /^\d+$/.test(named), rest: text.slice(all.length) };
}

/** Whether an account's number is of the spans. */
export const isWithin = (number: string, spans: readonly AccountSpan[]): boolean =>
  spans.some(({ first, last, digits }) => {
    if (digits !== null && number.length !== digits) return false;
    return number.slice(0, first.length) >= first && number.slice(0, last.length) <= last;
  });
