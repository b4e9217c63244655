import type { SaidOfColumn } from '../model/settings';

/** What a column is said to be, as one word or two: `utfall`, `budget period`. */
export const columnWords = ({ role, span }: SaidOfColumn): string =>
  span === null ? role : `${role} ${span}`;

/** The role and the span that such words stand for, still to be checked. */
export function ofColumnWords(words: string): {
  readonly role: string;
  readonly span: string | null;
} {
  const [role = '', ...rest] = words.trim().split(/\s+/);
  return { role, span: rest.length === 0 ? null : rest.join(' ') };
}
