import type { JoinedHeading } from './block-headings';
import type { Contents } from './column-contents';
import { readHeading } from './column-heading';
import type { ShapedRow } from './regions';

/** Whether a column is headed `År`: what stands in it names its rows. */
const isOfYears = (heading: JoinedHeading | undefined): boolean =>
  /^(?:år|räkenskapsår|year)$/i.test(heading?.text ?? '');

/** Whether a column without a heading stands before the labels and holds nothing but numbers of accounts or projects. */
function isOfCodes(
  column: number,
  counts: ReadonlyMap<number, Contents>,
  headings: ReadonlyMap<number, JoinedHeading>,
): boolean {
  const own = counts.get(column);
  const next = counts.get(column + 1);
  if (own === undefined || next === undefined || headings.has(column)) return false;
  const isFirst = Math.min(...counts.keys()) === column;
  return (
    isFirst && own.codes > 1 && own.codes === own.figures + own.texts && next.texts > next.figures
  );
}

/** The columns of figures: by what they hold, and by a heading that says so over an empty one. */
export function figureColumns(
  counts: ReadonlyMap<number, Contents>,
  headings: ReadonlyMap<number, JoinedHeading>,
): readonly number[] {
  const figures: number[] = [];
  for (const [column, { figures: amounts, texts }] of counts) {
    const role = readHeading(headings.get(column)?.text ?? '').role;
    if (role === 'text' || isOfYears(headings.get(column))) continue;
    if (isOfCodes(column, counts, headings)) continue;
    if (amounts > texts || (amounts > 0 && role !== null && role !== 'not')) figures.push(column);
  }
  for (const [column, { text }] of headings) {
    const role = readHeading(text).role;
    if (!counts.has(column) && role !== null && role !== 'text' && role !== 'not')
      figures.push(column);
  }
  return figures.sort((a, b) => a - b);
}

/**
 * The label column, or several where items are indented into the next column: texts to the left of the figures that
 * no heading claims for ägare, tidplan or kommentar, and of which a row fills one at a time.
 */
export function labelColumns(
  counts: ReadonlyMap<number, Contents>,
  headings: ReadonlyMap<number, JoinedHeading>,
  figures: readonly number[],
  body: readonly ShapedRow[],
): readonly number[] {
  const texts = [...counts.keys()]
    .filter(
      (column) =>
        !figures.includes(column) &&
        !isOfCodes(column, counts, headings) &&
        !['text', 'not'].includes(readHeading(headings.get(column)?.text ?? '').role ?? ''),
    )
    .sort((a, b) => a - b);
  const leftOfFigures = texts.filter((column) => column < Math.min(...figures));
  const candidates = leftOfFigures.length > 0 ? leftOfFigures : texts;
  const best = candidates[0];
  if (best === undefined) return [Math.min(...counts.keys(), ...figures) - 1];
  const labels = [best];
  for (const column of candidates.slice(1)) {
    if (column !== (labels.at(-1) ?? 0) + 1) break;
    const both = body.filter(
      (row) =>
        row.cells.some((cell) => cell.column === column) &&
        row.cells.some((cell) => labels.includes(cell.column)),
    );
    if (both.length * 5 > (counts.get(column)?.texts ?? 0)) break;
    labels.push(column);
  }
  return labels;
}
