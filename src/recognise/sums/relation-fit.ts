import type { Figure, Relation } from '../../model/table';

/** What a relation is tested on: a row's money or counts by column. */
export interface SumRow {
  /** Sheet row, from 0. */
  readonly index: number;
  readonly figures: ReadonlyMap<number, Figure>;
}

export type Part = Relation['parts'][number];

/** How a relation fares over the columns: where it holds, where it fails, and where it holds with something in it. */
export interface Fit {
  readonly holds: number;
  readonly fails: number;
  /** Columns where it holds and the total is not zero. */
  readonly telling: number;
}

/** Whether printed figures agree: the total's rounding interval overlaps the sum of its parts' intervals. */
export function agrees(total: Figure, sum: number, slack: number): boolean {
  return Math.abs(total.value - sum) <= total.precision / 2 + slack + 1e-6;
}

/** Tests `total = Σ factor × part` in each column; columns without a total or without any part do not count. */
export function fitOf(
  total: SumRow,
  parts: readonly { readonly row: SumRow; readonly factor: 1 | -1 }[],
  columns: readonly number[],
): Fit {
  let holds = 0;
  let fails = 0;
  let telling = 0;
  for (const column of columns) {
    const printed = total.figures.get(column);
    if (printed === undefined || printed.quantity === 'percent') continue;
    let sum = 0;
    let slack = 0;
    let present = 0;
    for (const part of parts) {
      const figure = part.row.figures.get(column);
      if (figure === undefined || figure.quantity === 'percent') continue;
      sum += part.factor * figure.value;
      slack += figure.precision / 2;
      present += 1;
    }
    if (present === 0) continue;
    if (agrees(printed, sum, slack)) {
      holds += 1;
      if (printed.value !== 0) telling += 1;
    } else fails += 1;
  }
  return { holds, fails, telling };
}

/** Which of two fits tells more: more telling columns, then fewer failures, then more that hold. */
export function isBetter(one: Fit, other: Fit): boolean {
  if (one.telling !== other.telling) return one.telling > other.telling;
  if (one.fails !== other.fails) return one.fails < other.fails;
  return one.holds > other.holds;
}
