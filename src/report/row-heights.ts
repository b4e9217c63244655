import type { CellRange } from '../model/address';
import { textPoints } from './grid';
import type { CellPlan } from './plan';
import { BASE_SIZE, styleOf, type CellStyle } from './styles';
import { lineCount } from './text-width';

/** The height of a row of ordinary type, and of an empty one, in points. */
export const ROW_POINTS = 13.5;
const INDENT_POINTS = 7;

/** A row's height in points. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** The height of some lines of type of a size. */
const linePoints = (lines: number, size: number): number => lines * size * 1.22 + 1;

const textIn = ({ content }: CellPlan): string => {
  if (content.kind === 'text') return content.text;
  if (content.kind !== 'input' && content.kind !== 'formula') return '';
  return typeof content.value === 'string' ? content.value : '';
};

function needed(cell: CellPlan, style: CellStyle, characters: number): number {
  const text = textIn(cell);
  const size = style.size ?? BASE_SIZE;
  if (text === '') return 0;
  const room = textPoints(characters) - (style.indent ?? 0) * INDENT_POINTS;
  const lines =
    style.wrap === true ? lineCount(text, room, { size, bold: style.bold === true }) : 1;
  return linePoints(lines, size);
}

/**
 * The heights of all rows down to the last: what their texts need. Written out, since hosts choose differently and none
 * fits a row to a text in merged cells.
 */
export function rowHeights(
  cells: readonly CellPlan[],
  merges: readonly CellRange[],
  widths: readonly number[],
  least: readonly RowHeight[],
  last: number,
): readonly RowHeight[] {
  const heights = Array.from({ length: last + 1 }, () => ROW_POINTS);
  for (const { row, points } of least) heights[row] = points;
  const merged = new Map(merges.map((range) => [`${range.top}:${range.left}`, range.right]));
  for (const cell of cells) {
    const right = merged.get(`${cell.row}:${cell.column}`) ?? cell.column;
    const characters = widths
      .slice(cell.column, right + 1)
      .reduce((total, width) => total + width, 0);
    const points = Math.ceil(needed(cell, styleOf(cell.style), characters) * 4) / 4;
    heights[cell.row] = Math.max(points, heights[cell.row] ?? ROW_POINTS);
  }
  return heights.map((points, row) => ({ row, points }));
}
