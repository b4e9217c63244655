import type { MoneyUnit } from '../../src/model/amount';
import type { CellValue } from '../../src/sheet/snapshot';
import type { TableLayout } from './layout';

const PER: Readonly<Record<MoneyUnit, number>> = { kr: 1000, tkr: 1, Mkr: 0.001 };
const SUFFIXES: Readonly<Record<MoneyUnit, readonly string[]>> = {
  kr: [' kr', ' SEK', 'kr', ' kronor', ':-'],
  tkr: [' tkr', ' kkr', 'tkr'],
  Mkr: [' Mkr', ' mnkr', ' MSEK'],
};

/** Forms of a number as text, without its unit. */
const FORMS: readonly ((digits: string, negative: boolean) => string)[] = [
  (digits, negative) => (negative ? `-${digits}` : digits),
  (digits, negative) => (negative ? `−${digits}` : digits).replaceAll(' ', '\u00a0'),
  (digits, negative) => (negative ? `(${digits})` : digits),
  (digits, negative) => (negative ? `${digits}-` : digits),
  (digits, negative) => (negative ? `– ${digits}` : digits).replaceAll(' ', '\u202f'),
  (digits, negative) => (negative ? `-${digits}` : digits).replaceAll(' ', ''),
];

/** How many texts a number may be. */
export const TEXT_FORMS = FORMS.length;

/** A cell that holds an amount of tkr as the layout writes it. */
export function amountCell(tkr: number, layout: TableLayout): { value: CellValue; format: string } {
  const amount = Math.round(tkr * PER[layout.unit] * 1000) / 1000;
  if (layout.text === 0)
    return {
      value: amount,
      format: layout.words % 2 === 0 ? 'General' : layout.unit === 'Mkr' ? '#,##0.000' : '#,##0',
    };
  const digits = grouped(Math.abs(amount), layout.unit === 'Mkr' ? 3 : 0);
  const text = FORMS[layout.text % FORMS.length]!(digits, amount < 0);
  const suffixes = SUFFIXES[layout.unit];
  const suffix = layout.unitAt === 'cell' ? suffixes[layout.words % suffixes.length]! : '';
  return { value: text + suffix, format: '@' };
}

function grouped(amount: number, decimals: number): string {
  const [whole = '', rest] = amount.toFixed(decimals).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return rest === undefined ? groups : `${groups},${rest}`;
}
