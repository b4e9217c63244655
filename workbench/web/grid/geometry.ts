import type { BookSheet } from '../../engine/book';
import { axis, type Axis } from './axis';
import { neededHeight } from './row-height';

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const MOST_ROWS = 1_048_576;

const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);
const pixelsOfCharacters = (characters: number): number => Math.trunc(characters * 7 + 5);

/** Measures a sheet: its used part and a margin of empty cells to go on in. */
export function measure(sheet: BookSheet): Geometry {
  const used = sheet.used(true);
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS));
  const columnCount = Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS);
  const widths = Array.from({ length: columnCount }, (_, column) =>
    sheet.isColumnHidden(column) ? 0 : pixelsOfCharacters(sheet.columnWidth(column)),
  );
  const columns = axis(widths);
  const merged = new Set(
    sheet.merges.flatMap(({ top, bottom, left }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => `${top + index},${left}`),
    ),
  );
  const heights = Array.from({ length: rowCount }, (_, row) => {
    if (sheet.isRowHidden(row)) return 0;
    const set = pixelsOfPoints(sheet.rowHeight(row));
    if (used === null || row < used.top || row > used.bottom) return set;
    const isMerged = (column: number): boolean => merged.has(`${row},${column}`);
    return Math.max(set, neededHeight(sheet, row, used, columns, isMerged));
  });
  return { rows: axis(heights), columns };
}
