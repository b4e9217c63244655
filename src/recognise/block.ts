import type { CellRange } from '../model/address';
import type { MoneyUnit } from '../model/amount';
import { type HeadingReading, readHeading } from './column-heading';
import type { ReadingCell } from './reading-grid';
import type { Region, ShapedRow } from './regions';
import { opensSection } from './section-words';
import { tidy } from './text';
import { unitOfWords } from './unit-words';

/** A column of a block: what stands over it and what it holds. */
export interface BlockColumn {
  readonly index: number;
  readonly heading: string;
  readonly headingRow: number | null;
  readonly reading: HeadingReading;
  readonly content: 'figures' | 'texts';
  /** A month or quarter among several: read, never used as a figure. */
  readonly isPart: boolean;
  /** The money unit its heading states for itself: `Budget (tkr)`. */
  readonly unit: MoneyUnit | null;
}

/** A row of a block with its label found. */
export interface BlockRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly label: string;
  readonly labelColumn: number;
  readonly cells: ReadonlyMap<number, ReadingCell>;
}

/** A text above a block or in its heading row, with its cell. */
export interface BlockTitle {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** One table's cells in order, before anything is known of its meaning. */
export interface Block {
  readonly sheet: string;
  readonly range: CellRange;
  /** Nearest last: what stands above, then the heading row's own label. */
  readonly titles: readonly BlockTitle[];
  readonly columns: readonly BlockColumn[];
  /** Column that holds the labels; with indentation by column, the leftmost of them. */
  readonly labelColumn: number;
  readonly rows: readonly BlockRow[];
}

/** Finds titles, headings, label column and columns of a region; null when it holds no figures. */
export function blockOf(sheet: string, region: Region): Block | null {
  const firstData = region.rows.findIndex((row) => row.shape === 'data');
  if (firstData < 0) return null;
  const head = region.rows.slice(0, firstData);
  const lastHeading = head.findLastIndex((row) => row.shape === 'headings');
  const bodyStart =
    lastHeading >= 0 ? lastHeading + 1 : startWithoutHeadings(region.rows, firstData);
  const below = region.rows.slice(bodyStart);
  const between = below.findIndex((row) => row.shape !== 'title');
  const body = below.slice(between);
  const headingRows = lastHeading < 0 ? [] : contiguousHeadings(head.slice(0, lastHeading + 1));
  const above = head.slice(0, lastHeading < 0 ? bodyStart : lastHeading + 1 - headingRows.length);
  const counts = countContents(body);
  const headings = joinHeadings(headingRows, counts);
  const figures = figureColumns(counts, headings);
  const labels = labelColumns(counts, headings, figures, body);
  const labelColumn = Math.min(...labels);
  const columns = [...counts.keys(), ...headings.keys()]
    .filter((column, index, all) => all.indexOf(column) === index && !labels.includes(column))
    .sort((a, b) => a - b)
    .map((index) => {
      const heading = headings.get(index);
      return {
        index,
        heading: heading?.text ?? '',
        headingRow: heading?.row ?? null,
        reading: readHeading(heading?.text ?? ''),
        content: figures.includes(index) ? ('figures' as const) : ('texts' as const),
      };
    });
  const parts = new Set(columns.map((column) => column.reading.part));
  parts.delete(null);
  if (!columns.some((column) => column.content === 'figures')) return null;
  const rows = [
    ...sectionOf(headingRows.at(-1), labels),
    ...body.flatMap((row) => (row.shape === 'headings' ? sectionOf(row, labels) : [row])),
  ].map((row) => blockRow(row, labels));
  const titles = [...above, ...headingRows, ...below.slice(0, between)].flatMap((row) =>
    titleCells(row, labels, headingRows.includes(row)),
  );
  return {
    sheet,
    range: rangeOf({ rows: [...headingRows, ...body] }),
    titles,
    columns: columns.map((column) => ({
      ...column,
      isPart: column.reading.part !== null && parts.size > 1,
      unit: unitOfWords(column.heading),
    })),
    labelColumn,
    rows,
  };
}

/** The heading row's own label opens a section when it says so: "Intäkter | Budget | Utfall". */
function sectionOf(
  heading: ShapedRow | undefined,
  labels: readonly number[],
): readonly ShapedRow[] {
  const label = heading?.cells.find((cell) => labels.includes(cell.column));
  if (heading === undefined || label?.reading.kind !== 'text' || !opensSection(label.reading.text))
    return [];
  return [{ ...heading, shape: 'label', cells: [label] }];
}

/** Without headings, lone section words directly above the data belong to it; all else above is title. */
function startWithoutHeadings(rows: readonly ShapedRow[], firstData: number): number {
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
function contiguousHeadings(head: readonly ShapedRow[]): readonly ShapedRow[] {
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

interface Counts {
  figures: number;
  texts: number;
}

function countContents(body: readonly ShapedRow[]): ReadonlyMap<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const row of body) {
    if (row.shape === 'headings') continue;
    for (const { column, reading } of row.cells) {
      const entry = counts.get(column) ?? { figures: 0, texts: 0 };
      counts.set(column, entry);
      if (
        reading.kind === 'number' ||
        reading.kind === 'error' ||
        (reading.kind === 'text' && reading.amountLike)
      )
        entry.figures += 1;
      else entry.texts += 1;
    }
  }
  return counts;
}

interface JoinedHeading {
  text: string;
  row: number;
}

/**
 * The words over each column, from the lowest row up. A text in an upper row speaks for the empty cells to its right as
 * well, as merged headings do, unless a column's own words already say what it would: its role, or another kind of time.
 */
function joinHeadings(
  rows: readonly ShapedRow[],
  counts: ReadonlyMap<number, Counts>,
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
        speaksFor(carried, below);
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

/** Whether a heading merged over several columns reaches one with these words below it, being of the same kind as the first's. */
function speaksFor(carried: { text: string; below: string }, below: string): boolean {
  const above = readHeading(carried.text);
  if (above.role === 'text' || above.role === 'not') return false;
  if (above.role === null) return true;
  return readHeading(below).role === null && kindOfTime(below) === kindOfTime(carried.below);
}

function kindOfTime(words: string): string {
  const { part, period } = readHeading(words);
  if (part !== null) return 'part';
  return period === null ? 'none' : period.month === null ? 'year' : 'months';
}

function headingText({ reading }: ReadingCell): string {
  return reading.kind === 'number' ? String(reading.amount.value) : tidy(reading.text);
}

function figureColumns(
  counts: ReadonlyMap<number, Counts>,
  headings: ReadonlyMap<number, { text: string }>,
): readonly number[] {
  const figures: number[] = [];
  for (const [column, { figures: amounts, texts }] of counts) {
    const role = readHeading(headings.get(column)?.text ?? '').role;
    if (role === 'text') continue;
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
function labelColumns(
  counts: ReadonlyMap<number, Counts>,
  headings: ReadonlyMap<number, { text: string }>,
  figures: readonly number[],
  body: readonly ShapedRow[],
): readonly number[] {
  const texts = [...counts.keys()]
    .filter(
      (column) =>
        !figures.includes(column) &&
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

function blockRow(row: ShapedRow, labels: readonly number[]): BlockRow {
  const label = row.cells.find((cell) => labels.includes(cell.column));
  const cells = new Map(
    row.cells.filter((cell) => !labels.includes(cell.column)).map((cell) => [cell.column, cell]),
  );
  return {
    index: row.index,
    hidden: row.hidden,
    label: label === undefined ? '' : headingText(label),
    labelColumn: label?.column ?? labels[0] ?? 0,
    cells,
  };
}

function titleCells(
  row: ShapedRow,
  labels: readonly number[],
  isHeading: boolean,
): readonly BlockTitle[] {
  return row.cells
    .filter((cell) => cell.reading.kind === 'text' && (!isHeading || labels.includes(cell.column)))
    .map((cell) => ({ text: headingText(cell), row: row.index, column: cell.column }));
}

/** The cells a region covers. */
export function rangeOf(region: Region): CellRange {
  const columns = region.rows.flatMap((row) => row.cells.map((cell) => cell.column));
  return {
    top: region.rows[0]?.index ?? 0,
    bottom: region.rows.at(-1)?.index ?? 0,
    left: columns.reduce((low, column) => Math.min(low, column), Infinity),
    right: columns.reduce((high, column) => Math.max(high, column), 0),
  };
}
