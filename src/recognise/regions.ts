import { inTurns, type Progress, type Steps } from '../model/steps';
import type { ReadingCell, ReadingRow } from './reading-grid';
import {
  isRowOfMonthNumbers,
  isRowOfNames,
  isRowOfYears,
  type RowShape,
  shapeOfLone,
  shapeOfSeveral,
} from './row-shape';
import { opensSection } from './section-words';
import { ColumnProfiles, leftmostTextColumn, splitColumns } from './side-by-side';
import { tidy } from './text';

/** The rows of one table with what stands above it, and what each row is. */
export interface Region {
  readonly rows: readonly ShapedRow[];
}

export interface ShapedRow extends ReadingRow {
  readonly shape: RowShape;
}

/** A row with its shape. Its cells stay with the row, which may keep none. */
class RowWithShape implements ShapedRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly shape: RowShape;
  readonly #row: ReadingRow;

  constructor(row: ReadingRow, shape: RowShape) {
    this.index = row.index;
    this.hidden = row.hidden;
    this.shape = shape;
    this.#row = row;
  }

  get cells(): readonly ReadingCell[] {
    return this.#row.cells;
  }
}

/** A region whose cells are read, each once. */
export function* kept({ rows }: Region, progress: Progress): Steps<Region> {
  return {
    rows: yield* inTurns(rows, progress, ({ index, hidden, cells, shape: own }) => {
      return { index, hidden, cells, shape: own };
    }),
  };
}

/**
 * Divides a sheet into regions of one table each: side by side first, then one below another, then again. In steps that
 * tell `progress`, for a sheet may be long.
 */
export function* divide(rows: readonly ReadingRow[], progress: Progress): Steps<readonly Region[]> {
  const survey = yield* surveyOf(rows, progress);
  const halves = splitColumns(rows, survey.profiles);
  if (halves !== null) return yield* divideEach(halves, progress);
  const stacked = splitRows(yield* shape(rows, survey, progress));
  if (stacked.length <= 1) return stacked.map((part) => ({ rows: part }));
  const regions: Region[] = [];
  for (const part of stacked) {
    const { profiles } = yield* surveyOf(part, progress);
    if (splitColumns(part, profiles) === null) regions.push({ rows: part });
    else regions.push(...(yield* divide(part, progress)));
  }
  return regions;
}

function* divideEach(
  parts: readonly (readonly ReadingRow[])[],
  progress: Progress,
): Steps<readonly Region[]> {
  const regions: Region[] = [];
  for (const part of parts) regions.push(...(yield* divide(part, progress)));
  return regions;
}

/** What one look at every cell of some rows tells: a row of a long sheet reads its cells anew at each. */
interface Survey {
  readonly profiles: ColumnProfiles;
  readonly labelColumn: number;
  /** What each row is; of a lone cell it depends on where labels stand, and is not told. */
  readonly shapes: readonly (RowShape | null)[];
}

function* surveyOf(rows: readonly ReadingRow[], progress: Progress): Steps<Survey> {
  const profiles = new ColumnProfiles();
  const ofSeveral = new ColumnProfiles();
  const shapes = yield* inTurns(rows, progress, ({ cells }) => {
    profiles.add(cells);
    if (cells.length <= 1) return null;
    ofSeveral.add(cells);
    return shapeOfSeveral(cells);
  });
  return { profiles, labelColumn: leftmostTextColumn(ofSeveral), shapes };
}

/** Judges each row; years or names alone, before any figures, stand over columns. */
function* shape(
  rows: readonly ReadingRow[],
  { labelColumn, shapes }: Survey,
  progress: Progress,
): Steps<readonly ShapedRow[]> {
  let beforeData = true;
  return yield* inTurns(rows, progress, (row, place) => {
    const judged = shapes[place] ?? loneShape(row, labelColumn);
    // Most rows come after figures and need not be looked at again.
    const own = beforeData && isOverColumns(row, judged, rows[place + 1]) ? 'headings' : judged;
    if (own === 'data') beforeData = false;
    else if (own === 'title' || own === 'headings') beforeData = true;
    return new RowWithShape(row, own);
  });
}

const isOverColumns = (row: ReadingRow, judged: RowShape, below: ReadingRow | undefined): boolean =>
  (judged === 'data' && (isRowOfYears(row) || isRowOfMonthNumbers(row))) ||
  (judged === 'prose' && isRowOfNames(row, below));

const loneShape = ({ cells: [only] }: ReadingRow, labelColumn: number): RowShape =>
  only === undefined ? 'prose' : shapeOfLone(only, labelColumn);

/** Cuts where a title or a row of headings begins a new table after data. */
function splitRows(rows: readonly ShapedRow[]): readonly (readonly ShapedRow[])[] {
  const parts: ShapedRow[][] = [];
  let current: ShapedRow[] = [];
  let headings: ShapedRow | null = null;
  let lastData: ShapedRow | null = null;
  const cut = (from: number): void => {
    parts.push(current.slice(0, from));
    current = current.slice(from);
    headings = null;
    lastData = null;
  };
  for (const row of rows) {
    if (lastData !== null && row.shape === 'title') cut(startOfNext(current, lastData));
    else if (lastData !== null && row.shape === 'headings' && !isRepeated(row, headings)) {
      cut(startOfNext(current, lastData));
    }
    if (row.shape === 'headings') headings ??= row;
    if (row.shape === 'data') lastData = row;
    current.push(row);
  }
  if (current.length > 0) parts.push(current);
  return parts.flatMap(withoutTrailingTexts);
}

/** Texts below a table's last figures, after an empty row, are no rows of it: they stand apart. */
function withoutTrailingTexts(rows: readonly ShapedRow[]): readonly (readonly ShapedRow[])[] {
  const last = rows.findLastIndex((row) => row.shape === 'data');
  const below = rows[last + 1];
  if (last < 0 || below === undefined || below.index - (rows[last]?.index ?? 0) < 2) return [rows];
  return [rows.slice(0, last + 1), rows.slice(last + 1)];
}

/** Lone texts after the last data, standing closer to what follows than to it, belong to the next table. */
function startOfNext(rows: readonly ShapedRow[], lastData: ShapedRow): number {
  const after = rows.indexOf(lastData) + 1;
  const first = rows[after];
  if (first === undefined) return rows.length;
  if (first.index - lastData.index >= 2) return after;
  const gap = rows.findIndex(
    (row, index) => index > after && row.index - (rows[index - 1]?.index ?? 0) >= 2,
  );
  return gap < 0 ? after : gap;
}

/** Headings repeated over a later part of the same table: the same texts over the same columns. */
function isRepeated(row: ReadingRow, headings: ReadingRow | null): boolean {
  if (headings === null) return false;
  const label = row.cells[0]?.reading;
  if (
    row.cells.length > 1 &&
    label?.kind === 'text' &&
    !opensSection(label.text) &&
    label.text !== labelOf(headings)
  )
    return false;
  const over = ({ cells }: ReadingRow): string =>
    cells
      .slice(cells.length > 1 ? 1 : 0)
      .filter(isOverColumn)
      .map((cell) => `${cell.column}:${textOf(cell)}`)
      .join('|');
  return over(row) === over(headings);
}

const labelOf = (row: ReadingRow): string => {
  const reading = row.cells[0]?.reading;
  return reading?.kind === 'text' ? reading.text : '';
};

const isOverColumn = (cell: ReadingCell): boolean => cell.reading.kind !== 'error';

const textOf = ({ reading }: ReadingCell): string =>
  reading.kind === 'number' ? String(reading.amount.value) : tidy(reading.text).toLowerCase();
