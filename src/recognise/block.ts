import type { CellRange } from '../model/address';
import type { MoneyUnit } from '../model/amount';
import type { Beside } from '../model/beside';
import type { SaidOfColumn } from '../model/settings';
import { figureColumns, labelColumns } from './block-columns';
import {
  contiguousHeadings,
  headingText,
  joinHeadings,
  startWithoutHeadings,
} from './block-headings';
import { countContents } from './column-contents';
import { type HeadingReading, readHeading } from './column-heading';
import { partColumns, type PartOfYear } from './part-columns';
import type { ReadingCell } from './reading-grid';
import type { Region, ShapedRow } from './regions';
import { opensSection } from './section-words';
import { unitOfWords } from './unit-words';

/** A column of a block: what stands over it and what it holds. */
export interface BlockColumn {
  readonly index: number;
  readonly heading: string;
  readonly headingRow: number | null;
  readonly reading: HeadingReading;
  readonly content: 'figures' | 'texts';
  /** The months it covers, being a month or quarter among several: checked, never reported. */
  readonly part: PartOfYear | null;
  /** What a person has said that it is. */
  readonly said: SaidOfColumn | null;
  /** The money unit its heading states for itself: `Budget (tkr)`. */
  readonly unit: MoneyUnit | null;
}

/** A row of a block with its label found. */
export interface BlockRow {
  /** Sheet row, from 0; in a right half, see `Beside`. */
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
  /** Its right half, where it stands in two. */
  readonly beside: Beside | null;
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
  const parts = partColumns(columns);
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
      part: parts.get(column.index) ?? null,
      said: null,
      unit: unitOfWords(column.heading),
    })),
    labelColumn,
    rows,
    beside: null,
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
  let left = Infinity;
  let right = 0;
  for (const { cells } of region.rows) {
    left = Math.min(left, cells[0]?.column ?? Infinity);
    right = Math.max(right, cells.at(-1)?.column ?? 0);
  }
  return {
    top: region.rows[0]?.index ?? 0,
    bottom: region.rows.at(-1)?.index ?? 0,
    left,
    right,
  };
}

/** The cells from the first of two ranges to the last. */
export const unionOf = (one: CellRange, other: CellRange): CellRange => ({
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
});
