import { readHeading } from './column-heading';
import type { Contents } from './column-contents';
import type { ReadingCell } from './reading-grid';
import type { ShapedRow } from './regions';
import { isTableTitle } from './row-shape';
import { opensSection } from './section-words';
import { tidy } from './text';

/** Without headings, lone section words directly above the data belong to it; all else above is title. */
export function startWithoutHeadings(rows: readonly ShapedRow[], firstData: number): number {
  let start = firstData;
  while (start > 0) {
    const above = rows[start - 1];
    const text = above?.cells[0]?.reading;
    if (above?.shape !== 'label' || text?.kind !== 'text' || !opensSection(text.text)) break;
    start -= 1;
  }
  return start;
}

/** The last one to three heading rows without a gap. */
export function contiguousHeadings(head: readonly ShapedRow[]): readonly ShapedRow[] {
  let start = head.length - 1;
  while (start > 0 && head.length - start < 3) {
    const above = head[start - 1];
    const below = head[start];
    if (above === undefined || below === undefined || below.index - above.index > 1) break;
    if (above.shape !== 'headings' && !isLoneHeading(above, below)) break;
    start -= 1;
  }
  return head.slice(start);
}

/** A heading alone over its column (`Not`), right above other headings. */
function isLoneHeading({ cells, shape }: ShapedRow, below: ShapedRow): boolean {
  const [only] = cells;
  return (
    shape === 'label' &&
    only?.reading.kind === 'text' &&
    ['not', 'text'].includes(readHeading(only.reading.text).role ?? '') &&
    below.cells.every((cell) => cell.column !== only.column)
  );
}

/** The words over one column, and the sheet row of the lowest of them. */
export interface JoinedHeading {
  text: string;
  row: number;
}

/**
 * The words over each column, from the lowest row up. A text in an upper row speaks for the empty cells to its right as
 * well, as merged headings do, unless a column's own words already say what it would: its role, or another kind of time.
 */
export function joinHeadings(
  rows: readonly ShapedRow[],
  counts: ReadonlyMap<number, Contents>,
): ReadonlyMap<number, JoinedHeading> {
  const joined = new Map<number, JoinedHeading>();
  const wanted = [
    ...new Set([...counts.keys(), ...rows.flatMap((row) => row.cells.map((one) => one.column))]),
  ].sort((a, b) => a - b);
  [...rows].reverse().forEach((row, level, all) => {
    const own = new Map(row.cells.map((cell) => [cell.column, headingText(cell)]));
    const above = all.slice(level + 1).flatMap((one) => one.cells.map((cell) => cell.column));
    let carried: { text: string; below: string } | null = null;
    for (const column of wanted) {
      const text = own.get(column);
      const below = joined.get(column)?.text ?? '';
      const isFigures = (counts.get(column)?.figures ?? 0) > 0;
      if (text !== undefined) carried = isFigures ? { text, below } : null;
      const isReached =
        level > 0 &&
        isFigures &&
        carried !== null &&
        !above.includes(column) &&
        speaksFor(carried, below, namesRoleAfter(own, column));
      const spoken = text ?? (isReached ? carried?.text : undefined);
      if (spoken === undefined) continue;
      joined.set(column, {
        text: below === '' ? spoken : `${spoken} ${below}`,
        row: joined.get(column)?.row ?? row.index,
      });
    }
  });
  return joined;
}

/** Whether a heading further right in the row names a role: what stands before it then is the heading's to its left. */
const namesRoleAfter = (own: ReadonlyMap<number, string>, column: number): boolean =>
  [...own].some(([other, text]) => other > column && readHeading(text).role !== null);

/**
 * Whether a heading merged over several columns reaches one with these words below it: where it stands between two that
 * name roles, or where the words are of the same kind as those below its first column.
 */
function speaksFor(
  carried: { text: string; below: string },
  below: string,
  isBetweenRoles: boolean,
): boolean {
  const above = readHeading(carried.text);
  if (above.role === 'text' || above.role === 'not') return false;
  if (above.role === null) return !isTableTitle(carried.text);
  return (
    readHeading(below).role === null &&
    (kindOfTime(below) === kindOfTime(carried.below) ||
      (isBetweenRoles && kindOfTime(below) !== 'part'))
  );
}

function kindOfTime(words: string): string {
  const { part, period } = readHeading(words);
  if (part !== null) return 'part';
  return period === null ? 'none' : period.month === null ? 'year' : 'months';
}

/** A heading cell as text. */
export function headingText({ reading }: ReadingCell): string {
  return reading.kind === 'number' ? String(reading.amount.value) : tidy(reading.text);
}
