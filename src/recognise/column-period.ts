import type { Period } from '../model/period';
import type { ColumnRole, TableId } from '../model/table';
import type { BlockColumn } from './block';
import type { StatedPeriod } from './period-text';
import { lastDay, type Scope } from './scope';
import { spelledOut } from './short-words';

/** Tables that speak of a day, not of a span of time. */
const ON_A_DAY: ReadonlySet<TableId> = new Set<TableId>([
  'balansrakning',
  'not-fordringar',
  'not-skulder',
  'medel-till-forfogande',
]);
/** What is of no time of its own. */
const TIMELESS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'not',
  'text',
  'okand',
  'andel',
  'avvikelse',
]);
const TO_AND_WITH = /(?<![a-zåäö])t\.? ?o\.? ?m|till och med/i;
const PERIODISED = /periodbudget|budget(?: för)? period|ack\w* budget|budget ack|periodiserad/;

/** What a column's time is found from. */
export interface Timed {
  readonly id: TableId;
  readonly column: BlockColumn;
  readonly role: ColumnRole;
  /** The periods stated around it, nearest first. */
  readonly context: readonly StatedPeriod[];
  readonly scope: Scope | null;
}

/** The time a column of figures speaks of; null when nothing says, or when it is of no time of its own. */
export function periodOf(timed: Timed): Period | null {
  const { id, column, role, context, scope } = timed;
  const part = role === 'okand' ? column.part : null;
  if (part === null && TIMELESS.has(role)) return null;
  const own = column.reading.period;
  if (own?.broken === true) return null;
  const ownYear = own?.year ?? null;
  const base = ownYear ?? context.find((one) => one.year !== null)?.year ?? scope?.year ?? null;
  if (base === null) return null;
  const year = role === 'foregaende' && ownYear === null ? base - 1 : base;
  const stated = isMadeIn(timed) ? null : (own?.month ?? null);
  const month = part?.to ?? saidMonth(timed) ?? stated ?? monthOf(timed, year);
  const end = lastDay(year, month);
  if (ON_A_DAY.has(id)) return { start: null, end };
  return { start: `${year}-${String(part?.from ?? own?.from ?? 1).padStart(2, '0')}-01`, end };
}

/** The last month of what a person has said the column covers. */
function saidMonth({ column, scope }: Timed): number | null {
  const span = column.said?.span ?? null;
  if (span === null) return null;
  return span === 'helår' ? 12 : (column.reading.period?.month ?? scope?.month ?? 12);
}

/** Whether the month in a forecast's heading is the one it was made in, the forecast being the year's: `Prognos efter augusti`. */
const isMadeIn = ({ id, column: { heading, reading }, role }: Timed): boolean =>
  role === 'prognos' &&
  !ON_A_DAY.has(id) &&
  reading.period?.from === null &&
  !TO_AND_WITH.test(heading);

function monthOf({ role, column, context, scope }: Timed, year: number): number {
  const own = column.reading.period;
  const ownYear = own?.year ?? null;
  const near = context.find((one) => ownYear === null || one.year === null || one.year === ownYear);
  const words = spelledOut(column.heading);
  if (own?.span === 'helår') return 12;
  if (own?.span === 'delår') return scope?.month ?? 12;
  if (role === 'budget' || role === 'prognos' || role === 'budget-ursprunglig')
    return PERIODISED.test(words) ? (scope?.month ?? 12) : 12;
  // A bokslut without more words is the year's.
  if (role === 'foregaende')
    return words.includes('bokslut') && ownYear !== null ? 12 : (scope?.month ?? near?.month ?? 12);
  return near?.month ?? (year === scope?.year ? scope.month : 12);
}
