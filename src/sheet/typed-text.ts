/** A letter first, and then nothing that any language reads as a date, number, percentage or truth value. */
const PLAIN = /^[\p{L}(][^\p{N}]*$/u;
const WORDS_EXCEL_READS = /^(?:true|false|sant|falskt)$/i;
/** A month's name, whole or cut, alone or before figures, is a date in some language. */
const MONTH = /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)/i;

/** Whether Excel could read a text, typed into a cell, as something else than text: a formula, a date, a number. */
export const needsApostrophe = (text: string): boolean =>
  text !== '' && (!PLAIN.test(text) || WORDS_EXCEL_READS.test(text) || MONTH.test(text));
