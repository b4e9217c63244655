import type { MessageParam, Severity } from '../model/finding';

/** Why no utfall can be read from a file: a code for `locales/` (`sie.problem.<code>`). */
export type SieProblemCode =
  | 'empty'
  | 'too-large'
  | 'not-sie'
  | 'sie-5'
  | 'cut-off'
  | 'no-year'
  | 'no-balances'
  | 'date-outside'
  | 'date-within-month'
  | 'date-not-covered'
  | 'too-many-rows';

/** An expected failure, with what its text needs. */
export interface SieProblem {
  readonly code: SieProblemCode;
  readonly params: Readonly<Record<string, MessageParam>>;
}

/** A problem with its parameters. */
export const sieProblem = (
  code: SieProblemCode,
  params: SieProblem['params'] = {},
): SieProblem => ({ code, params });

/** What is worth saying of a file that could be read: a code for `locales/` (`sie.note.<code>`). */
export type SieNoteCode =
  | 'encoding'
  | 'encoding-mixed'
  | 'encoding-damaged'
  | 'unreadable-record'
  | 'voucher-unbalanced'
  | 'balances-unbalanced'
  | 'earlier-result-unmoved'
  | 'opening-change-closing'
  | 'result-differs'
  | 'account-not-by-period'
  | 'less-than-type'
  | 'generated-before-end'
  | 'no-end-date'
  | 'broken-year'
  | 'currency';

/** Something in a file that a person should know of before relying on its figures. */
export interface SieNote {
  readonly code: SieNoteCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, MessageParam>>;
}
