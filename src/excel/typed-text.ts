/** A letter first, and then nothing that any language reads as a date, number, percentage or truth value. */
const PLAIN = /^[\p{L}(][^\p{N}]*$/u;
const WORDS_EXCEL_READS = /^(?:true|false|sant|falskt)$/i;
/** A month's name, whole or cut, alone or before figures, is a date in some language. */
const MONTH = /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)/i;

/**
 * A text as it must be written for Excel to keep it as text. Excel parses each written string as if
 * typed, in `values` as in `formulas`: `= + - @` begin formulas, `1-2` is a date, `5%` a number. A leading
 * apostrophe stops that and is not part of the text (CWE-1236).
 */
export function typedAsText(text: string): string {
  if (text === '') return '';
  const safe = PLAIN.test(text) && !WORDS_EXCEL_READS.test(text) && !MONTH.test(text);
  return safe ? text : `'${text}`;
}
