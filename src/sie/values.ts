import type { Ore } from '../model/amount';
import type { IsoDate } from '../model/period';
import type { SieField } from './fields';
import type { ObjectRef } from './ledger';

const AMOUNT = /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/** Larger amounts than this are no kronor: a whole number of öre must stay exact. */
const LARGEST: Ore = 1e15;

/** A field as text; null for an object list or a field that is not there. */
export const textOf = (field: SieField | undefined): string | null =>
  typeof field === 'string' ? field.trim() : null;

/** An amount in öre, `-1250.50`; null where the field holds none. A comma for the point is understood. */
export function amountOf(field: SieField | undefined): Ore | null {
  const text = textOf(field);
  if (text === null || !AMOUNT.test(text)) return null;
  const ore = Math.round(Number(text.replace(',', '.')) * 100);
  return Math.abs(ore) <= LARGEST ? ore + 0 : null;
}

/** The last day of a month, `2024-02` → `2024-02-29`. */
export const monthEnd = (month: string): IsoDate =>
  `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()}`;

/** `20240831` as a day; null where it is none. */
export function dateOf(field: SieField | undefined): IsoDate | null {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(textOf(field) ?? '') ?? [];
  const within = monthOf(`${year}${month}`);
  if (within === null || day < '01') return null;
  const date = `${within}-${day}`;
  return date <= monthEnd(within) ? date : null;
}

/** `202408` as a month, `2024-08`; null where it is none. */
export function monthOf(field: SieField | undefined): string | null {
  const [, year, month] = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(textOf(field) ?? '') ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month}`;
}

/** The year's number, `0` or `-1`; null where it is none. */
export function yearNumberOf(field: SieField | undefined): number | null {
  const text = textOf(field);
  return text !== null && /^-?\d{1,2}$/.test(text) ? Number(text) + 0 : null;
}

/** `{1 "0123" 6 "P1"}` as objects: dimension and number by turns. */
export function objectsOf(list: readonly string[]): readonly ObjectRef[] {
  const objects: ObjectRef[] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    objects.push({ dimension: (list[at] ?? '').trim(), object: (list[at + 1] ?? '').trim() });
  }
  return objects;
}
