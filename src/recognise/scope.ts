import { withoutActDates } from './act-dates';
import { fullYear } from '../model/period';
import type { Settings } from '../model/settings';
import type { ReportScope } from '../model/statements';
import { type Draft, figureColumnsOf } from './draft';
import { closedYear, isBesideBudget, isFilled, isOutcome, isPlan } from './told-of';
import { parsePeriodText, type StatedPeriod } from './period-text';

/** The year and last month the workbook reports on, as its tables state them together. */
export interface Scope {
  readonly year: number;
  readonly month: number;
  readonly hasUtfall: boolean;
}

/** The periods stated above a draft and by its sheet's name, nearest first. */
export function contextPeriods(draft: Draft): readonly StatedPeriod[] {
  const texts = [...draft.block.titles.map((title) => title.text).reverse(), draft.block.sheet];
  const parts = partsPeriod(draft);
  return [
    ...texts
      .map((text) => parsePeriodText(withoutActDates(text)))
      .filter((period) => period !== null),
    ...(parts === null ? [] : [parts]),
  ];
}

/** The period that columns of months or quarters cover: to the last of them that holds anything. Null without such. */
function partsPeriod(draft: Draft): StatedPeriod | null {
  const filled = draft.block.columns.filter(
    (column) => column.part !== null && isFilled(draft, column),
  );
  const last = filled.at(-1);
  if (last === undefined) return null;
  const year = last.reading.period?.year ?? null;
  return { year, month: last.part?.to ?? null, from: 1, span: null, broken: false };
}

/** The latest year with an outcome, and the month it runs to: the one most columns and titles state. */
export function findScope(drafts: readonly Draft[]): Scope | null {
  const ends: { year: number; month: number | null }[] = [];
  const plans: number[] = [];
  const named: number[] = [];
  const closed: number[] = [];
  for (const draft of drafts) {
    if (draft.id === 'medel-till-forfogande') continue;
    const context = contextPeriods(draft);
    for (const column of figureColumnsOf(draft.block)) {
      const own = column.reading.period;
      const near = context.find(
        (period) =>
          own?.year === undefined ||
          own.year === null ||
          period.year === null ||
          period.year === own.year,
      );
      const year = own?.year ?? context.find((period) => period.year !== null)?.year ?? null;
      if (year === null || own?.broken === true) continue;
      closed.push(...(closedYear(draft, column) === null ? [] : [year]));
      if (isOutcome(draft, column)) {
        if (isBesideBudget(draft, context, year)) continue;
        ends.push({ year, month: own?.month ?? near?.month ?? partsPeriod(draft)?.month ?? null });
      } else if (isPlan(draft, column)) {
        plans.push(year);
        named.push(...context.flatMap((period) => period.year ?? []).slice(0, 1));
      }
    }
  }
  const year = ends.reduce((latest, end) => Math.max(latest, end.year), 0);
  if (year > 0)
    return {
      year,
      month: commonest(ends.filter((end) => end.year === year).map((end) => end.month)) ?? 12,
      hasUtfall: true,
    };
  // "Budget 2025" with the plan years 2026 and 2027 beside it is the budget of 2025.
  const planned =
    named.find((one) => plans.includes(one)) ??
    plans.reduce((latest, plan) => Math.max(latest, plan), 0);
  const closedLast = Math.max(0, ...closed);
  if (closedLast > 0 && closedLast >= Math.max(0, ...plans))
    return { year: closedLast, month: 12, hasUtfall: true };
  return planned > 0 ? { year: planned, month: 12, hasUtfall: false } : null;
}

function commonest(months: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const month of months) if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month as an ISO day. */
export function lastDay(year: number, month: number): string {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = month === 2 && isLeap ? 29 : (LAST_DAYS[month - 1] ?? 31);
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

/** The report the scope makes; a person's settings go first. */
export function reportOf(scope: Scope | null, settings: Settings): ReportScope {
  const found: ReportScope =
    scope === null
      ? { kind: 'okänd', period: null }
      : scope.hasUtfall
        ? {
            kind: scope.month === 12 ? 'årsredovisning' : 'delårsrapport',
            period: { start: `${scope.year}-01-01`, end: lastDay(scope.year, scope.month) },
          }
        : { kind: 'budget', period: fullYear(scope.year) };
  return { kind: settings.reportKind ?? found.kind, period: settings.reportPeriod ?? found.period };
}
