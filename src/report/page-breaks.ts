import { ROW_POINTS, type RowHeight } from './row-heights';

/** A sheet's rows as they fill pages. Rows from 0, heights in points. */
export interface Paper {
  /** First rows of the parts that should not be divided. */
  readonly parts: readonly number[];
  readonly last: number;
  readonly heights: readonly RowHeight[];
  /** What fits on a page. */
  readonly page: number;
  /** How many of the first rows are repeated on every page. */
  readonly titleRows: number;
}

/** Rows before which a page begins: a part that does not fit on what is left of the page starts a new one. */
export function pageBreaks({ parts, last, heights, page, titleRows }: Paper): number[] {
  const extra = new Map(heights.map(({ row, points }) => [row, points]));
  const pointsOf = (from: number, to: number): number => {
    let points = 0;
    for (let row = from; row < to; row += 1) points += extra.get(row) ?? ROW_POINTS;
    return points;
  };
  const titles = pointsOf(0, titleRows);
  const breaks: number[] = [];
  let pageStart = 0;
  parts.forEach((start, index) => {
    const end = parts[index + 1] ?? last + 1;
    const fits = pointsOf(pageStart, end) <= page - (pageStart === 0 ? 0 : titles);
    if (!fits && start > pageStart && index > 0) {
      breaks.push(start);
      pageStart = start;
    }
  });
  return breaks;
}
