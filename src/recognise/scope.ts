import { fullYear } from '../model/period';
import type { Settings } from '../model/settings';
import type { ReportScope } from '../model/statements';
import type { ColumnRole } from '../model/table';
import type { BlockColumn } from './block';
import { type Draft, figureColumnsOf } from './draft';
import { roleOfTitles } from './title-role';
import { parsePeriodText, type StatedPeriod } from './period-text';

/** The year and last month the workbook reports on, as its tables state them together. */
export interface Scope {
  readonly year: number;
  readonly month: number;
  readonly hasUtfall: boolean;
}

/** Tables whose plain year columns are outcomes. */
const STATEMENTS = new Set([
  'resultatrakning',
  'balansrakning',
  'kassaflodesanalys',
  'oversikt',
  'not-intakter',
  'not-kostnader',
  'not-fordringar',
  'not-skulder',
  'driftredovisning',
  'balanskrav',
  'medlemsbidrag',
  'finansierad-verksamhet',
]);

/** What a title over plain years says is planned. */
const PLANS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['budget', 'prognos']);

/** The periods stated above a draft and by its sheet's name, nearest first. */
export function contextPeriods(draft: Draft): readonly StatedPeriod[] {
  const texts = [...draft.block.titles.map((title) => title.text).reverse(), draft.block.sheet];
  const parts = partsPeriod(draft);
  return [
    ...texts.map(parsePeriodText).filter((period) => period !== null),
    ...(parts === null ? [] : [parts]),
  ];
}

/** The period that columns of months or quarters cover: to the last of them that holds anything. Null without such. */
function partsPeriod({ block }: Draft): StatedPeriod | null {
  const filled = block.columns.filter(
    ({ index, part }) =>
      part !== null &&
      block.rows.some(({ cells }) => {
        const reading = cells.get(index)?.reading;
        return reading?.kind === 'number' && reading.amount.value !== 0;
      }),
  );
  const last = filled.at(-1);
  if (last === undefined) return null;
  const year = last.reading.period?.year ?? null;
  return { year, month: last.part?.to ?? null, from: 1, span: null, broken: false };
}

/** Whether a column tells of what happened, by its words or by standing in a statement. */
const isOutcome = (draft: Draft, column: BlockColumn): boolean =>
  column.part === null &&
  (column.reading.role === 'utfall' ||
    (column.reading.role === null &&
      (STATEMENTS.has(draft.id) || roleOfTitles(draft.block) === 'utfall')));

/** Whether a column tells of what is planned, by its own words or by those of the title over plain years. */
const isPlan = (draft: Draft, column: BlockColumn): boolean =>
  column.part === null &&
  (column.reading.role === 'budget' ||
    column.reading.role === 'prognos' ||
    (column.reading.role === null && PLANS.has(roleOfTitles(draft.block))));

/** The latest year with an outcome, and the month it runs to: the one most columns and titles state. */
export function findScope(drafts: readonly Draft[]): Scope | null {
  const ends: { year: number; month: number | null }[] = [];
  const plans: number[] = [];
  const named: number[] = [];
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
      if (isOutcome(draft, column))
        ends.push({ year, month: own?.month ?? near?.month ?? partsPeriod(draft)?.month ?? null });
      else if (isPlan(draft, column)) {
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
  return planned > 0 ? { year: planned, month: 12, hasUtfall: false } : null;
}

function commonest(months: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const month of months) if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
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
