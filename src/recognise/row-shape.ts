import { TABLE_TEMPLATES } from '../template/tables';
import { isHeadingText, isUnitAlone } from './column-heading';
import type { ReadingCell, ReadingRow } from './reading-grid';
import { opensSection } from './section-words';
import { normaliseLabel } from './text';

/**
 * What a row is for the division into tables: a title stands alone, headings stand over columns,
 * data holds amounts, a label is a text alone that is no title, and prose is anything else.
 */
export type RowShape = 'title' | 'headings' | 'data' | 'label' | 'prose';

const TITLES = Object.values(TABLE_TEMPLATES).flatMap(({ id, title }) =>
  title === null ||
  [
    'uppfoljning',
    'insatser',
    'not-intakter',
    'not-kostnader',
    'not-fordringar',
    'not-skulder',
  ].includes(id)
    ? []
    : [title],
);
const NOTE_TITLE = /^not(?: ?\d|\.| till)/;
const UPPFOLJNING_TITLE =
  /^(?:budget)?uppföljning|^ekonomisk (?:redovisning|rapport|uppföljning)|^utfall (?:mot|och|jämfört)|^budget(?:avstämning)?(?: |$)|^insatser (?:i|mot|per|och)|^(?:budget|utfall) per insats/;

/** Whether a lone text names a table. */
export function isTableTitle(text: string): boolean {
  const label = normaliseLabel(text);
  if (label.length > 120 || /^(?:summa|totalt?|utgående|ingående)\b/.test(label)) return false;
  return (
    NOTE_TITLE.test(label) ||
    UPPFOLJNING_TITLE.test(label) ||
    TITLES.some((title) => title.test(label))
  );
}

/** How far apart years stand that head columns side by side. */
const YEAR_SPAN = 10;

/** Whether what follows a row's label is two or more years or days near one another, and words that head columns. */
export function isRowOfYears({ cells }: ReadingRow): boolean {
  const years: number[] = [];
  for (const [place, { reading }] of cells.entries()) {
    if (reading.kind === 'number' && reading.yearLike) years.push(yearOf(reading.amount.value));
    else if (reading.kind !== 'text' || (place > 0 && !isHeadingText(reading.text))) return false;
  }
  return years.length > 1 && Math.max(...years) - Math.min(...years) <= YEAR_SPAN;
}

/** Whether a row counts months over columns: words, and 1, 2, 3 and so on side by side. */
export function isRowOfMonthNumbers({ cells }: ReadingRow): boolean {
  const numbers = cells.flatMap(({ reading }) =>
    reading.kind === 'number' ? [reading.amount.value] : [],
  );
  return (
    numbers.length >= 3 &&
    numbers.length <= 12 &&
    numbers.every((number, at) => number === at + 1) &&
    cells.every(({ reading }) => reading.kind === 'number' || reading.kind === 'text')
  );
}

/** Longer than this, a text over a column is no name of it. */
const LONGEST_NAME = 40;

/** Whether a row names columns, insatser or kommuner as they may be: a short text over each figure of the row below. */
export function isRowOfNames({ index, cells }: ReadingRow, below: ReadingRow | undefined): boolean {
  if (below?.index !== index + 1) return false;
  const named = new Set(
    cells.flatMap(({ column, reading }) =>
      reading.kind === 'text' && reading.text.length <= LONGEST_NAME ? [column] : [],
    ),
  );
  const figures = below.cells.filter(({ reading }) => reading.kind === 'number');
  return (
    named.size === cells.length &&
    figures.length >= 2 &&
    figures.every(({ column }) => named.has(column))
  );
}

const yearOf = (number: number): number => (number > 9999 ? Math.floor(number / 10_000) : number);

/** Years, or days of them, side by side as headings stand: the same, or a step of one at a time. */
function isYearSequence(numbers: readonly number[]): boolean {
  const years = numbers.map(yearOf);
  if (numbers.length > 1 && numbers.every((number) => number > 9999)) return true;
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  return steps.every((step) => step === steps[0] && [-1, 0, 1].includes(step));
}

/** Judges a text or figure alone in its row. `labelColumn` is where labels stand: a heading alone over a column is none. */
export function shapeOfLone({ column, reading }: ReadingCell, labelColumn: number): RowShape {
  const isOverColumn = column > labelColumn;
  switch (reading.kind) {
    case 'error':
      return 'data';
    case 'date':
      return 'prose';
    case 'number':
      return reading.yearLike && isOverColumn ? 'headings' : 'data';
    case 'text': {
      const { text, amountLike } = reading;
      if (isOverColumn && isHeadingText(text) && !opensSection(text))
        return isUnitAlone(text) ? 'label' : 'headings';
      if (amountLike) return 'data';
      if (isTableTitle(text)) return 'title';
      return text.length > 100 ? 'prose' : 'label';
    }
  }
}

/** Judges a row of several cells by itself. A label in the first of them does not make it headings; what follows does. */
export function shapeOfSeveral(cells: readonly ReadingCell[]): RowShape {
  if (cells.some(isAmountOrError)) return 'data';
  const years: number[] = [];
  let overColumns = 0;
  let isHeading = false;
  let isAmountLike = false;
  for (const [place, { reading }] of cells.entries()) {
    if (reading.kind === 'number') years.push(reading.amount.value);
    const isOver = reading.kind !== 'text' || isHeadingText(reading.text);
    if (reading.kind === 'text') {
      isHeading ||= isOver;
      isAmountLike ||= reading.amountLike;
      if (place === 0) continue;
    }
    if (isOver) overColumns += 1;
  }
  const areOverColumns = overColumns >= 1 && overColumns * 2 >= cells.length - 1;
  if (areOverColumns && isYearSequence(years)) return 'headings';
  if (years.length > 0 || isAmountLike) return 'data';
  return isHeading && cells[0]?.reading.kind === 'text' ? 'headings' : 'prose';
}

const isAmountOrError = ({ reading }: ReadingCell): boolean =>
  reading.kind === 'error' || (reading.kind === 'number' && !reading.yearLike);
