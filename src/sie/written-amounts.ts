import type { Ore } from '../model/amount';

/** The hidden column, from 0, that keeps a row's amounts as they were written. */
export const WRITTEN = 5;

const MARK = 'skrivet';

/** A row's amounts as its hidden column holds them, so that a figure typed over is seen. */
export const writtenText = (amounts: readonly (Ore | null)[]): string =>
  [MARK, ...amounts.map((ore) => ore ?? '')].join('/');

/** Reads a row's amounts as they were written, in öre; null where the text does not hold them. */
export function readWritten(text: string): readonly (Ore | null)[] | null {
  const [mark, ...amounts] = text.split('/');
  if (mark !== MARK || !amounts.every((amount) => /^(?:-?\d+)?$/.test(amount))) return null;
  return amounts.map((amount) => (amount === '' ? null : Number(amount)));
}
