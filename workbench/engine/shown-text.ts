import { format, formatColor } from 'numfmt';
import type { CellValue } from '../../src/sheet/snapshot';

const ERRORS_SV: Readonly<Record<string, string>> = {
  '#N/A': '#SAKNAS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#REF!': '#REFERENS!',
  '#DIV/0!': '#DIVISION/0!',
  '#NUM!': '#OGILTIGT!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
};

/** A cell as a person with a Swedish Excel sees it. */
export function shownText(value: CellValue | null, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'object') return ERRORS_SV[value.error] ?? value.error;
  return format(numberFormat, value, { locale: 'sv-SE', throws: false });
}

/** The colour that a number format itself gives (`[Red]`), or null. */
export function formatTint(value: CellValue | null, numberFormat: string): string | null {
  if (typeof value !== 'number') return null;
  const color: unknown = formatColor(numberFormat, value, { throws: false });
  return typeof color === 'string' ? color : null;
}
