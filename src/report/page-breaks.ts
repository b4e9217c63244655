/** Points of text height on an A4 page in portrait, at the scale that the sheet's width leaves it. */
const PAGE_POINTS = 960;
const ROW_POINTS = 15;
/** Rows repeated at the top of every page. */
const TITLE_POINTS = 40;

/**
 * Rows before which a page begins: a part that does not fit on what is left of the page starts a new one.
 * `parts` are the first rows of the parts, `last` the sheet's last row, all from 0.
 */
export function pageBreaks(
  parts: readonly number[],
  last: number,
  heights: readonly { readonly row: number; readonly points: number }[],
): number[] {
  const extra = new Map(heights.map(({ row, points }) => [row, points]));
  const pointsOf = (from: number, to: number): number => {
    let points = 0;
    for (let row = from; row < to; row += 1) points += extra.get(row) ?? ROW_POINTS;
    return points;
  };
  const breaks: number[] = [];
  let pageStart = 0;
  parts.forEach((start, index) => {
    const end = parts[index + 1] ?? last + 1;
    const room = PAGE_POINTS - (pageStart === 0 ? 0 : TITLE_POINTS);
    const fits = pointsOf(pageStart, end) <= room;
    if (!fits && start > pageStart && index > 0) {
      breaks.push(start);
      pageStart = start;
    }
  });
  return breaks;
}
