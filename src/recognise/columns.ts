import type { Period } from '../model/period';
import type { Settings } from '../model/settings';
import type { Column, ColumnRole, Reason, TableId } from '../model/table';
import { matchesAnchor } from './classify';
import type { Block, BlockColumn } from './block';
import { type Draft, figureColumnsOf } from './draft';
import type { StatedPeriod } from './period-text';
import { besideEachOther } from './columns-together';
import { contextPeriods, lastDay, type Scope } from './scope';
import { tidy } from './text';
import { roleOfTitles } from './title-role';

/** Tables that speak of a day, not of a span of time. */
const ON_A_DAY: ReadonlySet<TableId> = new Set<TableId>([
  'balansrakning',
  'not-fordringar',
  'not-skulder',
  'medel-till-forfogande',
]);
const ECONOMY: ReadonlySet<TableId> = new Set<TableId>([
  'uppfoljning',
  'insatser',
  'prognos',
  'okand',
]);
/** A bokslut without more words is the year's. */
const BOKSLUT = /bokslut/i;
const TO_AND_WITH = /(?<![a-zåäö])t\.? ?o\.? ?m|till och med/i;
const PERIODISED = /periodbudget|budget(?: för)? period|ack\w* budget|budget ack|periodiserad/i;

/** Settles each column's role and period from its heading, the titles, the sheet's name and the workbook's scope. */
export function settleColumns(
  draft: Draft,
  scope: Scope | null,
  settings: Settings,
): readonly Column[] {
  const context = contextPeriods(draft);
  const figures = new Set(figureColumnsOf(draft.block));
  const columns = draft.block.columns.map((column): Column => {
    const corrected = correctedRole(draft.block, column, settings);
    const [role, reason] = corrected ?? roleOf(draft, column, figures.has(column), context, scope);
    return {
      index: column.index,
      headingRow: column.headingRow ?? draft.block.range.top,
      heading: column.heading,
      role,
      period: figures.has(column) ? periodOf(draft.id, column, role, context, scope) : null,
      reason,
    };
  });
  return besideEachOther(columns, scope);
}

function correctedRole(
  block: Block,
  column: BlockColumn,
  settings: Settings,
): [ColumnRole, Reason] | null {
  for (const { sheet, anchor, target } of settings.corrections) {
    if (target.kind !== 'column' || sheet !== block.sheet || !matchesAnchor(block, anchor))
      continue;
    if (tidy(target.heading) === tidy(column.heading))
      return [target.role, { code: 'column-corrected', params: {} }];
  }
  return null;
}

function roleOf(
  draft: Draft,
  column: BlockColumn,
  isFigures: boolean,
  context: readonly StatedPeriod[],
  scope: Scope | null,
): [ColumnRole, Reason] {
  const { role, period } = column.reading;
  const heading = column.heading;
  if (!isFigures)
    return [role === 'not' ? 'not' : 'text', { code: 'column-of-text', params: { heading } }];
  if (column.part !== null) return ['okand', { code: 'column-part-of-year', params: { heading } }];
  if (role !== null) return [role, { code: 'column-by-heading', params: { heading } }];
  const titleRole =
    ECONOMY.has(draft.id) || draft.id === 'balanskrav' ? roleOfTitles(draft.block) : null;
  if (period === null) {
    const lone = figureColumnsOf(draft.block).length === 1;
    if (titleRole !== null && !isOneOfMany(draft.block))
      return [titleRole, { code: 'column-by-title', params: { heading } }];
    return lone
      ? ['utfall', { code: 'column-alone', params: {} }]
      : ['okand', { code: 'column-unknown', params: { heading } }];
  }
  if (titleRole !== null) return [titleRole, { code: 'column-by-title', params: { heading } }];
  const year = period.year ?? context.find((one) => one.year !== null)?.year ?? scope?.year ?? null;
  if (scope === null || year === null || year === scope.year)
    return ['utfall', { code: 'column-by-period', params: { heading } }];
  return [
    year < scope.year ? 'foregaende' : 'prognos',
    { code: 'column-by-period', params: { heading } },
  ];
}

/** Whether several columns have no word of role or time: they stand for different things, not all for what the title says. */
const isOneOfMany = (block: Block): boolean =>
  figureColumnsOf(block).filter(
    ({ reading: { role, period }, part }) => role === null && period === null && part === null,
  ).length > 1;

function periodOf(
  id: TableId,
  column: BlockColumn,
  role: ColumnRole,
  context: readonly StatedPeriod[],
  scope: Scope | null,
): Period | null {
  const part = role === 'okand' ? column.part : null;
  if (part === null && ['not', 'text', 'okand', 'andel', 'avvikelse'].includes(role)) return null;
  const own = column.reading.period;
  if (own?.broken === true) return null;
  const ownYear = own?.year ?? null;
  const near = context.find((one) => ownYear === null || one.year === null || one.year === ownYear);
  const previous = role === 'foregaende' && ownYear === null;
  const base = ownYear ?? context.find((one) => one.year !== null)?.year ?? scope?.year ?? null;
  if (base === null) return null;
  const year = previous ? base - 1 : base;
  const stated = isMadeIn(id, column, role) ? null : (own?.month ?? null);
  const month = part?.to ?? stated ?? monthOf(role, column, own, near, scope, year);
  const end = lastDay(year, month);
  if (ON_A_DAY.has(id)) return { start: null, end };
  return { start: `${year}-${String(part?.from ?? own?.from ?? 1).padStart(2, '0')}-01`, end };
}

/** Whether the month in a forecast's heading is the one it was made in, the forecast being the year's: `Prognos efter augusti`. */
const isMadeIn = (id: TableId, { heading, reading }: BlockColumn, role: ColumnRole): boolean =>
  role === 'prognos' &&
  !ON_A_DAY.has(id) &&
  reading.period?.from === null &&
  !TO_AND_WITH.test(heading);

function monthOf(
  role: ColumnRole,
  column: BlockColumn,
  own: StatedPeriod | null,
  near: StatedPeriod | undefined,
  scope: Scope | null,
  year: number,
): number {
  if (own?.span === 'helår') return 12;
  if (own?.span === 'delår') return scope?.month ?? 12;
  if (role === 'budget' || role === 'prognos' || role === 'budget-ursprunglig') {
    return PERIODISED.test(column.heading) ? (scope?.month ?? 12) : 12;
  }
  if (role === 'foregaende')
    return BOKSLUT.test(column.heading) && (own?.year ?? null) !== null
      ? 12
      : (scope?.month ?? near?.month ?? 12);
  return near?.month ?? (year === scope?.year ? scope.month : 12);
}
