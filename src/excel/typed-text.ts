import { needsApostrophe } from '../sheet/typed-text';

/**
 * A text as it must be written for Excel to keep it as text. Excel parses each written string as if
 * typed, in `values` as in `formulas`: `= + - @` begin formulas, `1-2` is a date, `5%` a number. A leading
 * apostrophe stops that and is not part of the text (CWE-1236).
 */
export const typedAsText = (text: string): string => (needsApostrophe(text) ? `'${text}` : text);
