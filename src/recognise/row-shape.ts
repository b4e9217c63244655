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

const yearOf = (number: number): number => (number > 9999 ? Math.floor(number / 10_000) : number);

/** Years, or days of them, side by side as headings stand: the same, or a step of one at a time. */
function isYearSequence(numbers: readonly number[]): boolean {
  const years = numbers.map(yearOf);
  if (numbers.length > 1 && numbers.every((number) => number > 9999)) return true;
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  return steps.every((step) => step === steps[0] && [-1, 0, 1].includes(step));
}

const opens = ({ reading }: ReadingCell): boolean =>
  reading.kind === 'text' && opensSection(reading.text);

/**
 * Judges one row by itself. A label in the row's first cell does not make it data or headings; what follows does.
 * `labelColumn` is where the region's labels stand: a heading alone over a column is no label.
 */
export function shapeOf(row: ReadingRow, labelColumn: number): RowShape {
  const [first, ...rest] = row.cells;
  if (first === undefined) return 'prose';
  const amounts = row.cells.filter(({ reading }) => reading.kind === 'number');
  const yearLike = amounts.filter(({ reading }) => reading.kind === 'number' && reading.yearLike);
  const dates = row.cells.filter(({ reading }) => reading.kind === 'date');
  const texts = row.cells.filter(({ reading }) => reading.kind === 'text');
  const errors = row.cells.some(({ reading }) => reading.kind === 'error');
  const headingTexts = texts.filter(({ reading }) =>
    isHeadingText(reading.kind === 'text' ? reading.text : ''),
  );
  const isLone = rest.length === 0;
  const years = yearLike.map(({ reading }) =>
    reading.kind === 'number' ? reading.amount.value : 0,
  );
  if (isLone && first.column > labelColumn && headingTexts.length > 0 && !texts.some(opens))
    return texts.some(({ reading }) => reading.kind === 'text' && isUnitAlone(reading.text))
      ? 'label'
      : 'headings';

  if (amounts.length === yearLike.length && !errors) {
    const overColumns =
      yearLike.length + dates.length + headingTexts.filter((cell) => cell !== first).length;
    const beyondLabel = row.cells.filter((cell) => cell !== first).length;
    const isHeadings = overColumns >= 1 && beyondLabel >= 1 && overColumns * 2 >= beyondLabel;
    if (isHeadings && isYearSequence(years)) return 'headings';
    if (yearLike.length > 0) return isLone && first.column > labelColumn ? 'headings' : 'data';
  }
  if (amounts.length > 0 || errors) return 'data';
  if (texts.some(({ reading }) => reading.kind === 'text' && reading.amountLike)) return 'data';
  if (first.reading.kind !== 'text') return 'prose';
  if (isLone) {
    if (isTableTitle(first.reading.text)) return 'title';
    return first.reading.text.length > 100 ? 'prose' : 'label';
  }
  return headingTexts.length > 0 ? 'headings' : 'prose';
}
