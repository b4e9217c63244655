import { partEnd } from './column-heading';
import type { HeadingReading } from './column-heading';

/** What of a column tells whether it is a part of the year. */
interface Headed {
  readonly index: number;
  readonly heading: string;
  readonly reading: HeadingReading;
}

/** The months that a column covers, being a part of the year: 2–2 for `feb`, 4–6 for `kv 2`. */
export interface PartOfYear {
  readonly from: number;
  readonly to: number;
}

/** From so many in a row, dates, `utfall jan` and `utfall kv 1` stand for months and quarters of their own. */
const RUN = { 1: 3, 3: 2 } as const;
const QUARTER = /(?<![a-zåäö])(?:q|kv|kvartal) ?[1-4]/i;
const TO_DATE = /(?<![a-zåäö])(?:ack|tom|per|hittills|till)(?![a-zåäö])|ackumulerat|t\.? ?o\.? ?m/i;

/**
 * Columns that are months or quarters of the year, by their index, with the months each covers: several headed `jan` or
 * `kv 1`, or a row of months one after another (`2024-01-01`, `utfall jan`). They are checked, never reported.
 */
export function partColumns(columns: readonly Headed[]): ReadonlyMap<number, PartOfYear> {
  const named = columns.filter(({ reading }) => reading.part !== null);
  const parts = new Map<number, PartOfYear>();
  if (new Set(named.map(({ reading }) => reading.part)).size > 1)
    for (const column of named)
      parts.set(column.index, partTo(partEnd(column.reading.part ?? ''), column));
  for (const run of monthRuns(columns))
    for (const column of run)
      parts.set(column.index, partTo(column.reading.period?.month ?? 12, column));
  return parts;
}

/** Runs of columns of one role whose headings state single months or quarters that follow one another. */
function monthRuns(columns: readonly Headed[]): readonly (readonly Headed[])[] {
  const months = columns.filter(isMonth);
  const roles = new Set(months.map(({ reading }) => reading.role));
  return [...roles].flatMap((role) => {
    const runs: Headed[][] = [];
    for (const column of months.filter(({ reading }) => reading.role === role)) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run !== undefined && last !== undefined && follows(last, column)) run.push(column);
      else runs.push([column]);
    }
    return runs.filter((run) => run.length >= RUN[stepOf(run[0])]);
  });
}

const isMonth = ({ heading, reading: { period } }: Headed): boolean =>
  period !== null &&
  period.month !== null &&
  (period.from === null || period.from === period.month) &&
  !period.broken &&
  !TO_DATE.test(heading);

const stepOf = (column: Headed | undefined): 1 | 3 => (QUARTER.test(column?.heading ?? '') ? 3 : 1);

/** The part of the year that a column is, by the month it ends in. */
const partTo = (month: number, column: Headed): PartOfYear => ({
  from: month - stepOf(column) + 1,
  to: month,
});

/** Whether a month or quarter comes right after another, over the turn of the year as well. */
const follows = (one: Headed, next: Headed): boolean =>
  stepOf(one) === stepOf(next) &&
  ((next.reading.period?.month ?? 0) + 12 - (one.reading.period?.month ?? 0)) % 12 === stepOf(next);
