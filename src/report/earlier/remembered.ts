/** Something that a report holds of its own period and that a later one may want: a figure in kr, or a text. */
export interface Remembered {
  /** What it is, the same from one period to the next: `driftredovisning/nettokostnad`. */
  readonly key: string;
  /** The heading of the part of the report that it stands in. */
  readonly section: string;
  /** The label of its row. */
  readonly label: string;
  readonly value: number | string;
}

/** What a person typed in a report, kept as it was typed. */
const TYPED = 'inmatat/';

/** The key under which something typed is remembered, by the key of its input cell. */
export const typedKey = (key: string): string => `${TYPED}${key}`;

/** The key of the input cell that something remembered was typed in; null for what was not typed. */
export const inputOf = (key: string): string | null =>
  key.startsWith(TYPED) ? key.slice(TYPED.length) : null;
