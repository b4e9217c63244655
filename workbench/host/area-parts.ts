import type { CellRange } from '../../src/model/address';
import { asCount, asNumber } from './arguments';
import { areaOf, columnsOf, rowsOf, type Area } from './area';

/** An area beside or within this one, by its first and last row and column counted from this one's first cell. */
function part(area: Area, first: readonly [number, number], last: readonly [number, number]): Area {
  const { top, left } = area.range;
  const bounds = {
    top: top + first[0],
    left: left + first[1],
    bottom: top + last[0],
    right: left + last[1],
  };
  return areaOf(area.workspace, area.sheet, bounds, 'Range');
}

export function cellOf(area: Area, row: unknown, column: unknown): Area {
  const at = [asCount(row, 'Range.getCell'), asCount(column, 'Range.getCell')] as const;
  return part(area, at, at);
}

export function rowOf(area: Area, row: unknown): Area {
  const at = asCount(row, 'Range.getRow');
  return part(area, [at, 0], [at, columnsOf(area) - 1]);
}

export function columnOf(area: Area, column: unknown): Area {
  const at = asCount(column, 'Range.getColumn');
  return part(area, [0, at], [rowsOf(area) - 1, at]);
}

/** An area of the same size, moved. */
export function offsetOf(area: Area, rows: unknown, columns: unknown): Area {
  const down = asNumber(rows, 'Range.getOffsetRange');
  const right = asNumber(columns, 'Range.getOffsetRange');
  return part(area, [down, right], [down + rowsOf(area) - 1, right + columnsOf(area) - 1]);
}

/** The smallest area that holds both. */
export function around(area: Area, that: CellRange): Area {
  const { top, left, bottom, right } = area.range;
  const range = {
    top: Math.min(top, that.top),
    left: Math.min(left, that.left),
    bottom: Math.max(bottom, that.bottom),
    right: Math.max(right, that.right),
  };
  return { ...area, range };
}

/** What an area has in common with a range, or null. */
export function within(area: Area, that: CellRange): Area | null {
  const { top, left, bottom, right } = area.range;
  const range = {
    top: Math.max(top, that.top),
    left: Math.max(left, that.left),
    bottom: Math.min(bottom, that.bottom),
    right: Math.min(right, that.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? { ...area, range } : null;
}

/** The merged areas whose first cell lies in an area; Excel lists no others (office-js #3611). */
export const mergedAreas = (area: Area): readonly Area[] =>
  area.sheet.merges
    .filter(({ top, left }) => {
      const cell = { top, left, bottom: top, right: left };
      return within(area, cell) !== null;
    })
    .map((range) => ({ ...area, range }));
