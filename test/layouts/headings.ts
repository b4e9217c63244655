import type { Canvas } from './canvas';
import type { WrittenColumn } from './columns';
import type { HeadingWords } from './heading-words';
import type { TableLayout } from './layout';
import type { TableModel } from './model';

/** Writes what stands over the columns and how the unit is said; gives the first row below. */
export function writeHeadings(
  canvas: Canvas,
  at: { row: number; column: number; labelAt: number },
  model: TableModel,
  layout: TableLayout,
  columns: readonly WrittenColumn[],
  title: string,
): number {
  const unit = layout.unitAt === 'cell' || layout.unit === 'kr' ? '' : layout.unit;
  const saysAbove = unit !== '' && (layout.unitAt === 'title' || !model.headed);
  let row = at.row;
  if (saysAbove) {
    canvas.put(row, at.labelAt, layout.words % 2 === 0 ? `Belopp i ${unit}` : `(${unit})`);
    row += 1;
  }
  if (!model.headed) return row;
  const lines = headingLines(columns, layout, unit);
  lines.forEach((line, level) => {
    line.forEach((text, offset) => canvas.put(row + level, at.column + offset, text));
  });
  const last = row + lines.length - 1;
  canvas.put(last, at.labelAt, labelHeading(layout, title, saysAbove ? '' : unit));
  return last + 1;
}

function labelHeading(layout: TableLayout, title: string, unit: string): string {
  if (layout.title === 'heading') return unit === '' ? title : `${title} (${unit})`;
  return unit === '' ? '' : `Belopp ${unit}`;
}

const isEmpty = ({ word, year, time }: HeadingWords): boolean => word + year + time === '';

/** The rows of texts over the columns, from the top. */
function headingLines(
  written: readonly WrittenColumn[],
  layout: TableLayout,
  unit: string,
): readonly (readonly string[])[] {
  const columns = written.map(({ words }) => words);
  const joined = ({ word, time }: HeadingWords): string => `${word} ${time}`.trim();
  if (layout.headings === 1) return [columns.map(joined)];
  if (layout.headings === 'merged') {
    const years = columns.map(({ year }, place) => (year === lastYear(columns, place) ? '' : year));
    const below = columns.map(({ word, time, year }) =>
      `${word} ${year === '' ? time : time.replace(new RegExp(`(?<![\\d.-])${year}(?![\\d.-])`), '').trim()}`.trim(),
    );
    return [years, below];
  }
  // One text alone over a column stands in the upper row, as a cell merged downwards, or in the lower.
  const isLow = layout.words % 2 === 1;
  const upper = columns.map((one) => (one.time === '' ? (isLow ? '' : one.word) : one.word));
  const lower = columns.map((one) => (one.time === '' ? (isLow ? one.word : '') : one.time));
  const units = written.map(({ words, role }) =>
    isEmpty(words) || role === 'not' || role === 'text' ? '' : unit === '' ? 'kr' : unit,
  );
  const lines = layout.headings === 2 ? [upper, lower] : [upper, lower, units];
  return lines.filter((line) => line.some((text) => text !== ''));
}

/** The year that the nearest column to the left stands under. */
const lastYear = (columns: readonly HeadingWords[], place: number): string =>
  columns.slice(0, place).findLast(({ year }) => year !== '')?.year ?? '';
