import { isFullYear, monthsOf, yearOf, type Period } from '../model/period';
import type { Finding, MessageParam, Verdict } from '../model/finding';
import type { Settings } from '../model/settings';
import type { ReportKind, Statements } from '../model/statements';
import { fill, type Language } from '../locales/locale';
import { REPORT_TEXTS, type ReportKey } from '../locales/report';
import type { Earlier } from './earlier/earlier';
import type { BudgetModel } from './budget-model';
import type { KeyFigures } from './key-figures';

/** What the workbook's check came to, for the line at the top of the report. */
export interface Control {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Everything a section needs to know. */
export interface ReportContext {
  readonly statements: Statements;
  readonly settings: Settings;
  readonly kind: Exclude<ReportKind, 'okänd'>;
  readonly period: Period;
  readonly months: number;
  readonly language: Language;
  readonly budget: BudgetModel | null;
  readonly utfall: KeyFigures;
  readonly periodbudget: KeyFigures;
  readonly prognos: KeyFigures;
  readonly arsbudget: KeyFigures;
  readonly foregaende: KeyFigures;
  readonly control: Control;
  /** The figures of earlier reports that the workbook keeps; null when it keeps none. */
  readonly earlier: Earlier | null;
  readonly say: (key: ReportKey, params?: Readonly<Record<string, MessageParam>>) => string;
}

/** A function that fills the report's texts in one language. */
export const speaker =
  (language: Language): ReportContext['say'] =>
  (key, params = {}) =>
    fill(REPORT_TEXTS[language][key], params, language);

/** `jan–aug 2022`, or `2024` for a whole year. */
export function spanText(say: ReportContext['say'], period: Period): string {
  const year = String(yearOf(period));
  if (isFullYear(period)) return year;
  const months = say('months').split(' ');
  const last = months[monthsOf(period) - 1] ?? '';
  return monthsOf(period) === 1 ? `${last} ${year}` : `${months[0] ?? ''}–${last} ${year}`;
}
