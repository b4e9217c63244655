/** Spaces a workbook may hold: ordinary, no-break (U+00A0), narrow no-break (U+202F), thin (U+2009), figure (U+2007). */
const SPACES = /[\s\u00a0\u202f\u2009\u2007]+/g;

/** Hyphen, minus (U+2212), en dash, em dash, non-breaking hyphen: one minus. */
const MINUSES = /[\u2212\u2013\u2014\u2010\u2011]/g;

/** Words of ordinary letters with one ordinary space between: most cells, already tidy. */
const TIDY = /^(?:[!-~À-ÿ]+(?: [!-~À-ÿ]+)*)?$/;

/** A text with one kind of space and one kind of minus, trimmed. */
export const tidy = (text: string): string =>
  TIDY.test(text) ? text : text.normalize('NFC').replace(SPACES, ' ').replace(MINUSES, '-').trim();

/** An account's number before its name, `5010 Lokalhyra`; a year is none. */
const ACCOUNT =
  /^(?!(?:19|20)\d\d(?!\d))(?:\d{4,6}(?: ?- ?\d{4,6})?|\d{1,5}x{1,4})[:,]? +(?=[a-zåäö])/;

/**
 * A label as the template compares it: lower case, without the template's leading `- + =`, numbering,
 * an account's number, closing punctuation and repeated spaces.
 */
export function normaliseLabel(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/^(?:[-+=/]+ *)+/, '')
    .replace(/^\d+(?:\.\d+)*[.)] +/, '')
    .replace(ACCOUNT, '')
    .replace(/ ?[/] ?/g, '/')
    .replace(/[.:;,* ]+$/, '');
}

/** The label without what stands in parentheses: `soliditet (eget kapital …)` → `soliditet`. */
export const withoutParentheses = (normalised: string): string =>
  normalised.replace(/ ?\([^)]*\)/g, '').trim();
