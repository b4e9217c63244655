import type { sv } from './sv';

/** All texts of one language: part → key → text with `{parameters}`. */
export type Texts = {
  readonly [Part in keyof typeof sv]: Readonly<Record<keyof (typeof sv)[Part], string>>;
};
