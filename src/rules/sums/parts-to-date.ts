import { ORE_PER } from '../../model/amount';
import { monthsOf, type Period, yearOf } from '../../model/period';
import type { Column, RowSide, Table, TableRow } from '../../model/table';
import { type BookTable, type Cell, cellOf, isFlipped, isUnknown } from '../engine/book';
import { halfUnit, intervalSlack, type Term } from '../engine/identity';

/** An utfall column with the months or quarters, from January, that it is the sum of. */
export interface ToDate {
  readonly utfall: Column;
  readonly parts: readonly Column[];
}

/** One row of it: the utfall to date and the months that hold a figure. */
export interface ToDateRow {
  readonly utfall: Cell;
  readonly parts: readonly Term[];
  readonly slack: number;
}

/** What months of a plan are headed: they are no utfall, whatever they add up to. */
const PLANNED = /budget|prognos|forecast|plan/i;

/** In öre: months that are all whole thousands may be rounded to them, though printed in kr. */
const WHOLE_TKR = ORE_PER.tkr;

/** What stands on a day: the year's balance is no sum of the months'. */
const BALANCES: ReadonlySet<RowSide | null> = new Set(['tillgang', 'eget-kapital', 'skuld']);

/** A month or quarter: its first and last month. Null for a column that is no such part of what happened. */
function spanOf({
  role,
  period,
  heading,
}: Column): { year: number; from: number; to: number } | null {
  if (role !== 'okand' || period === null || PLANNED.test(heading)) return null;
  const { start } = period;
  if (start === null) return null;
  return { year: yearOf(period), from: Number(start.slice(5, 7)), to: monthsOf(period) };
}

/** Whether a part of the year comes right after another of the same length. */
function follows(one: Column | undefined, next: Column): boolean {
  const [before, after] = [one === undefined ? null : spanOf(one), spanOf(next)];
  return (
    before !== null &&
    after !== null &&
    before.year === after.year &&
    before.to - before.from === after.to - after.from &&
    before.to + 1 === after.from
  );
}

/** Months, and quarters, one after another from January; two kinds of them may stand by turns. */
function runsOf({ columns }: Table): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const run = runs.find((known) => follows(known.at(-1), column));
    if (run !== undefined) run.push(column);
    else if (spanOf(column)?.from === 1) runs.push([column]);
  }
  return runs;
}

/**
 * The row's utfall and months, or null where nothing can be told: a cell that is no amount, no month with a figure, or a
 * balance, which stands as its last month and is no sum.
 */
function rowOf(at: BookTable, row: TableRow, { utfall, parts }: ToDate): ToDateRow | null {
  const target = cellOf(at, row, utfall);
  if (target?.figure.quantity !== 'money') return null;
  if (row.kind === 'memo' || BALANCES.has(row.side)) return null;
  if (isFlipped(at, row, utfall)) return null;
  if (parts.some(({ index }) => isUnknown(at, row.index, index))) return null;
  const cells = parts.flatMap((column) => cellOf(at, row, column) ?? []);
  if (cells.some(({ figure }) => figure.quantity !== 'money')) return null;
  if (target.value === cells.at(-1)?.value || cells.every(({ value }) => value === 0)) return null;
  const terms = cells.map((cell): Term => ({ cell, factor: 1 }));
  const rounded = cells.every(({ figure }) => figure.value % WHOLE_TKR === 0);
  const printed = intervalSlack(target, terms);
  const inThousands = rounded ? halfUnit(target) + (cells.length * WHOLE_TKR) / 2 : 0;
  return { utfall: target, parts: terms, slack: Math.max(printed, inThousands) };
}

/** The rows in which the utfall to date can be compared with its months. */
export const toDateRows = (at: BookTable, toDate: ToDate): readonly ToDateRow[] =>
  at.table.rows.flatMap((row) => rowOf(at, row, toDate) ?? []);

const holds = ({ utfall, parts, slack }: ToDateRow): boolean =>
  Math.abs(utfall.value - parts.reduce((sum, { cell }) => sum + cell.value, 0)) <= slack;

/** Whether the utfall speaks of the year that the months are of. */
const isOfYear = (period: Period | null, first: Column | undefined): boolean =>
  period === null || first === undefined || yearOf(period) === spanOf(first)?.year;

/** An utfall column's months, with the number of rows that bear them out. */
interface Found {
  readonly toDate: ToDate;
  readonly fitting: number;
}

/**
 * How far a run of months makes up an utfall column: to where most rows bear it out, at least two of them and more than
 * half. Months not yet begun may stand empty or hold a budget. Null when no month does.
 */
function upTo(at: BookTable, utfall: Column, run: readonly Column[]): Found | null {
  let best: (Found & { readonly of: number }) | null = null;
  for (let count = 2; count <= run.length; count += 1) {
    const toDate = { utfall, parts: run.slice(0, count) };
    const rows = toDateRows(at, toDate);
    const fitting = rows.filter(holds).length;
    if (best === null || fitting > best.fitting) best = { toDate, fitting, of: rows.length };
  }
  return best !== null && best.fitting >= 2 && best.fitting * 2 > best.of ? best : null;
}

/** The utfall columns of a table that are the sum of its months or quarters, known by their figures. */
export function partsToDate(at: BookTable): readonly ToDate[] {
  const runs = runsOf(at.table);
  const utfall = at.table.columns.filter(({ role }) => role === 'utfall');
  return utfall.flatMap((column) => {
    const found = runs
      .filter(([first]) => isOfYear(column.period, first))
      .flatMap((run) => upTo(at, column, run) ?? []);
    const most = Math.max(...found.map(({ fitting }) => fitting));
    const best = found.find(({ fitting }) => fitting === most);
    return best === undefined ? [] : [best.toDate];
  });
}
