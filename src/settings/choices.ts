import type { Settings } from '../model/settings';
import type { Language } from '../locales/locale';
import { REPORT_TEXTS, type ReportKey } from '../locales/report';

/** The words of a setting that is chosen among some, by the value they stand for. */
type Words<Value extends string> = Readonly<Record<Value, ReportKey>>;

export const KIND_WORDS: Words<Exclude<NonNullable<Settings['reportKind']>, 'okänd'>> = {
  delårsrapport: 'kind_delar',
  årsredovisning: 'kind_ar',
  budget: 'kind_budget',
};
export const SPREAD_WORDS: Words<Settings['budgetSpread']> = {
  linear: 'spread_linear',
  months: 'spread_months',
  own: 'spread_own',
};
export const LAYOUT_WORDS: Words<NonNullable<Settings['balanskravLayout']>> = {
  'before-2024': 'layout_before',
  'from-2024': 'layout_from',
};
export const STATUS_WORDS: Words<Settings['status']> = {
  arbete: 'status_work',
  klar: 'status_done',
};
export const YES_NO_WORDS: Words<'true' | 'false'> = { true: 'yes', false: 'no' };
export const TARGET_WORDS: Words<'table' | 'column' | 'row' | 'unit' | 'sign'> = {
  table: 'target_table',
  column: 'target_column',
  row: 'target_row',
  unit: 'target_unit',
  sign: 'target_sign',
};

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const plain = (text: string): string => text.trim().toLowerCase();

/** The value that a word stands for, in whichever language it was written; null when it is none of them. */
export function chosen<Value extends string>(words: Words<Value>, text: string): Value | null {
  const entries = Object.entries(words) as [Value, ReportKey][];
  const found = entries.find(
    ([value, key]) =>
      plain(value) === plain(text) ||
      LANGUAGES.some((language) => plain(REPORT_TEXTS[language][key]) === plain(text)),
  );
  return found === undefined ? null : found[0];
}

/** The word for a value. */
export const wordFor = <Value extends string>(
  words: Words<Value>,
  value: Value,
  language: Language,
): string => REPORT_TEXTS[language][words[value]];
