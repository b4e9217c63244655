import type { Period } from '../../model/period';
import { err, ok, type Result } from '../../model/result';
import type { EgetKapitalLimit, Settings } from '../../model/settings';
import { isOrgNumber } from '../../recognise/organisation';
import { dayIn } from '../../settings/day-text';
import { numberIn } from '../../settings/cell-values';
import { FIELD_SCHEMAS, LIMIT } from '../../settings/schema';
import { startOfYear, type FieldProblems, type LimitForm, type SettingsForm } from './form';

const pick = <Value extends string>(
  text: string,
  values: readonly Value[],
  otherwise: Value | null,
): Value | null => values.find((value) => value === text) ?? otherwise;

const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const ore = (text: string): number | null => {
  const kronor = numberIn(text);
  return kronor === null ? null : Math.round(kronor * 100);
};

function orgNumberOf(text: string): string | null | undefined {
  const digits = text.replaceAll(/\D/g, '');
  if (text.trim() === '') return null;
  return isOrgNumber(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined;
}

/** Whether a field that says something says a day. */
const isDayOrEmpty = (text: string): boolean => text.trim() === '' || dayIn(text) !== null;

function periodOf({ periodStart, periodEnd }: SettingsForm): Period | null | undefined {
  if (periodStart.trim() === '' && periodEnd.trim() === '') return null;
  const end = dayIn(periodEnd);
  if (end === null) return undefined;
  const start = periodStart.trim() === '' ? startOfYear(end) : dayIn(periodStart);
  return start !== null && start < end ? { start, end } : undefined;
}

function periodProblems(form: SettingsForm, period: Period | null | undefined): FieldProblems {
  if (!isDayOrEmpty(form.periodStart)) return { periodStart: 'settings.bad.date' };
  if (!isDayOrEmpty(form.periodEnd)) return { periodEnd: 'settings.bad.date' };
  return period === undefined ? { periodEnd: 'settings.bad.period' } : {};
}

function sharesOf({ budgetSpread, budgetShares }: SettingsForm): readonly number[] | undefined {
  if (budgetSpread === 'linear') return [];
  const shares = budgetShares.map((text) => {
    const percent = numberIn(text === '' ? '0' : text);
    return percent === null ? NaN : Number((percent / 100).toFixed(8));
  });
  const wanted = budgetSpread === 'months' ? 12 : 1;
  return shares.length === wanted && FIELD_SCHEMAS.shares.safeParse(shares).success
    ? shares
    : undefined;
}

/** A step that is not filled in at all is left out. */
function limitOf([upTo, percent, amount]: LimitForm): EgetKapitalLimit | null | undefined {
  if ([upTo, percent, amount].every((text) => text.trim() === '')) return null;
  const parsed = LIMIT.safeParse({
    upToMedlemsavgifter: ore(upTo),
    percent: percent.trim() === '' ? null : (numberIn(percent) ?? NaN),
    amount: amount.trim() === '' ? null : (ore(amount) ?? NaN),
  });
  return parsed.success && (parsed.data.percent ?? parsed.data.amount) !== null
    ? parsed.data
    : undefined;
}

/** What the form says, over settings whose corrections and acceptances stay; or what is wrong, by field. */
export function settingsOfForm(form: SettingsForm, now: Settings): Result<Settings, FieldProblems> {
  const orgNumber = orgNumberOf(form.orgNumber);
  const reportPeriod = periodOf(form);
  const budgetShares = sharesOf(form);
  const percent = numberIn(form.avvikelsePercent);
  const amount = ore(form.avvikelseAmount);
  const limits = form.egetKapitalLimits.map(limitOf).filter((limit) => limit !== null);
  const egetKapitalLimits = limits.filter((limit) => limit !== undefined);
  const problems: FieldProblems = {
    ...(orgNumber === undefined ? { orgNumber: 'settings.bad.orgNumber' } : {}),
    ...periodProblems(form, reportPeriod),
    ...(budgetShares === undefined
      ? {
          budgetShares:
            form.budgetSpread === 'months' ? 'settings.bad.shares' : 'settings.bad.share',
        }
      : {}),
    ...(FIELD_SCHEMAS.percent.safeParse(percent).success
      ? {}
      : { avvikelsePercent: 'settings.bad.number' }),
    ...(FIELD_SCHEMAS.amount.safeParse(amount).success
      ? {}
      : { avvikelseAmount: 'settings.bad.number' }),
    ...(limits.length === egetKapitalLimits.length
      ? {}
      : { egetKapitalLimits: 'settings.bad.limits' }),
  };
  if (
    orgNumber === undefined ||
    reportPeriod === undefined ||
    budgetShares === undefined ||
    Object.keys(problems).length > 0
  ) {
    return err(problems);
  }
  return ok({
    ...now,
    organisationName: words(form.organisationName),
    orgNumber,
    reportKind: pick(form.reportKind, ['delårsrapport', 'årsredovisning', 'budget'], null),
    reportPeriod,
    budgetSpread: pick(form.budgetSpread, ['linear', 'months', 'own'], 'linear') ?? 'linear',
    budgetShares,
    avvikelsePercent: percent ?? now.avvikelsePercent,
    avvikelseAmount: amount ?? now.avvikelseAmount,
    delarsrapportRequired: form.delarsrapportRequired,
    balanskravLayout: pick(form.balanskravLayout, ['before-2024', 'from-2024'], null),
    status: pick(form.status, ['arbete', 'klar'], 'arbete') ?? 'arbete',
    missingIsWarning: form.missingIsWarning,
    egetKapitalLimits,
  });
}
