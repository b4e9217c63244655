import { yearOf } from '../../model/period';
import type { Settings } from '../../model/settings';
import { numberText } from '../../settings/cell-values';

/** One step of the limit for eget kapital as typed: kr, percent, kr. */
export type LimitForm = readonly [upTo: string, percent: string, amount: string];

/** The settings as they stand in the form's fields. */
export interface SettingsForm {
  readonly organisationName: string;
  readonly orgNumber: string;
  readonly reportKind: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly budgetSpread: string;
  /** Shares in percent: twelve for each month, or one for the period. */
  readonly budgetShares: readonly string[];
  readonly avvikelsePercent: string;
  readonly avvikelseAmount: string;
  readonly delarsrapportRequired: boolean;
  readonly balanskravLayout: string;
  readonly status: string;
  readonly missingIsWarning: boolean;
  readonly egetKapitalLimits: readonly LimitForm[];
}

export type FieldName = keyof SettingsForm;

/** What is wrong with a field, as a text of the pane. */
export type FieldProblem =
  | 'settings.bad.orgNumber'
  | 'settings.bad.period'
  | 'settings.bad.date'
  | 'settings.bad.shares'
  | 'settings.bad.share'
  | 'settings.bad.number'
  | 'settings.bad.limits';

export type FieldProblems = Partial<Record<FieldName, FieldProblem>>;

const kronor = (ore: number | null): string => (ore === null ? '' : numberText(ore / 100));
const percent = (share: number): string => numberText(Number((share * 100).toFixed(6)));

/** Settings as they are shown in the form. */
export const formOf = (settings: Settings): SettingsForm => ({
  organisationName: settings.organisationName ?? '',
  orgNumber: settings.orgNumber ?? '',
  reportKind: settings.reportKind ?? '',
  periodStart: settings.reportPeriod?.start ?? '',
  periodEnd: settings.reportPeriod?.end ?? '',
  budgetSpread: settings.budgetSpread,
  budgetShares: settings.budgetShares.map(percent),
  avvikelsePercent: numberText(settings.avvikelsePercent),
  avvikelseAmount: kronor(settings.avvikelseAmount),
  delarsrapportRequired: settings.delarsrapportRequired,
  balanskravLayout: settings.balanskravLayout ?? '',
  status: settings.status,
  missingIsWarning: settings.missingIsWarning,
  egetKapitalLimits: settings.egetKapitalLimits.map((limit) => [
    kronor(limit.upToMedlemsavgifter),
    limit.percent === null ? '' : numberText(limit.percent),
    kronor(limit.amount),
  ]),
});

/** The first day of the year a period ends in: where nothing else is said, a report begins there. */
export const startOfYear = (end: string): string => `${yearOf({ start: null, end })}-01-01`;
