import type { CellValue } from '../../src/sheet/snapshot';

/** What Excel makes of a string that is typed into a cell. */
export type TypedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  /** `format` is what Excel gives a cell in General. */
  | { readonly kind: 'constant'; readonly value: CellValue; readonly format: string | null };

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const SCIENTIFIC = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)e[+-]?\d+$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*%$/;
const PARENTHESES = /^\((\d+(?:,\d{3})*(?:\.\d*)?)\)$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MILLISECONDS_A_DAY = 86_400_000;

const constant = (value: CellValue, format: string | null = null): TypedInput => ({
  kind: 'constant',
  value,
  format,
});

/**
 * Reads a string as Excel does when it is typed in en-US, which is how it also reads every string
 * that an add-in writes, in `values` as in `formulas`.
 * @param format the cell's own number format: in a cell formatted as text nothing is read.
 * @param year the year of a date typed without one.
 */
export function readTyped(text: string, format: string, year: number): TypedInput {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) {
    return constant(text.slice(1));
  }
  if (format === '@') return constant(text);
  const number = readNumber(text.trim()) ?? readDate(text.trim(), year);
  if (number !== null) return number;
  if (/^[=+\-@]./s.test(text)) {
    return { kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` };
  }
  if (/^(?:true|false)$/i.test(text)) return constant(/^true$/i.test(text));
  if (ERRORS.test(text)) return constant({ error: text.toUpperCase() });
  return constant(text);
}

function readNumber(text: string): TypedInput | null {
  if (NUMBER.test(text)) return constant(Number(text));
  if (SCIENTIFIC.test(text)) return constant(Number(text), '0.00E+00');
  if (GROUPED.test(text)) {
    return constant(Number(text.replaceAll(',', '')), text.includes('.') ? '#,##0.00' : '#,##0');
  }
  if (PERCENT.test(text)) {
    const digits = text.replace(/\s*%$/, '');
    return constant(Number(digits) / 100, digits.includes('.') ? '0.00%' : '0%');
  }
  const negative = PARENTHESES.exec(text)?.[1];
  if (negative !== undefined)
    return constant(-Number(negative.replaceAll(',', '')), '#,##0_);(#,##0)');
  return null;
}

function readDate(text: string, thisYear: number): TypedInput | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const us = US_DATE.exec(text);
  if (us !== null) {
    const year = Number(us[3]);
    const century = year >= 100 ? 0 : year < 30 ? 2000 : 1900;
    return dated(century + year, Number(us[1]), Number(us[2]), 'm/d/yyyy');
  }
  const day = DAY.exec(text);
  if (day !== null) return dated(thisYear, Number(day[1]), Number(day[2]), 'd-mmm');
  const time = TIME.exec(text);
  if (time === null) return null;
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const format = time[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return constant((hours * 3600 + minutes * 60 + seconds) / 86_400, format);
}

/** A date as Excel's serial number: days since 1899-12-30. */
function dated(year: number, month: number, day: number, format: string): TypedInput | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return constant((date.getTime() - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY, format);
}
