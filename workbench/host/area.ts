import type { CellRange } from '../../src/model/address';
import { columnIndex, columnLetters, parseA1, rangeA1 } from '../../src/sheet/a1';
import type { BookSheet } from '../engine/book';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { Workspace } from './workspace';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** Most cells that one get may ask for. */
const MOST_CELLS = 5_000_000;
/** Longest address that `getRange` reads. */
const LONGEST_ADDRESS = 8192;

/** A rectangle on a sheet of an open book: what a `Range` stands for. */
export interface Area {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly range: CellRange;
}

export const rowsOf = ({ range }: Area): number => range.bottom - range.top + 1;
export const columnsOf = ({ range }: Area): number => range.right - range.left + 1;
export const isWholeColumns = ({ range }: Area): boolean =>
  range.top === 0 && range.bottom === LAST_ROW;
export const isWholeRows = ({ range }: Area): boolean =>
  range.left === 0 && range.right === LAST_COLUMN;

/** An area, refused when it does not lie on the sheet. */
export function areaOf(
  workspace: Workspace,
  sheet: BookSheet,
  range: CellRange,
  location: string,
): Area {
  const { top, left, bottom, right } = range;
  const fits = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!fits || bottom < top || right < left) throw invalidArgument(location);
  return { workspace, sheet, range };
}

const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads `C14`, `A1:D9`, `A:C` or `3:7`; null when it is none of them. */
function readRange(text: string): CellRange | null {
  const cells = parseA1(text);
  if (cells !== null) return cells;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns !== null) {
    const sides = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return { ...WHOLE_SHEET, left: Math.min(...sides), right: Math.max(...sides) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows === null) return null;
  const sides = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return { ...WHOLE_SHEET, top: Math.min(...sides), bottom: Math.max(...sides) };
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** An area by address, perhaps with a sheet's name before it, perhaps a name of the book. */
export function readArea(
  workspace: Workspace,
  sheet: BookSheet,
  address: string,
  location: string,
): Area {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument(location);
  const match = WITH_SHEET.exec(address);
  const named = match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? '');
  const on = named === null ? sheet : workspace.find(named);
  if (on === null) throw invalidArgument(location);
  const text = match?.[3] ?? address;
  const range = readRange(text);
  if (range !== null) return areaOf(workspace, on, range, location);
  const name = workspace.book.names.find(
    (each) =>
      each.name.toLowerCase() === text.toLowerCase() &&
      (each.sheet === null || each.sheet === on.name),
  );
  if (name === undefined || named === name.refersTo) throw invalidArgument(location);
  return readArea(workspace, on, name.refersTo, location);
}

/** The whole sheet. */
export const wholeSheet = (workspace: Workspace, sheet: BookSheet): Area => ({
  workspace,
  sheet,
  range: WHOLE_SHEET,
});

/** An address as Excel writes it: `'Budget 2022'!A1:D9`, `Blad1!A:C`. */
export function addressOf({ sheet, range }: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && parseA1(sheet.name) === null;
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${a1Of(range)}`;
}

function a1Of(range: CellRange): string {
  if (range.top === 0 && range.bottom === LAST_ROW) {
    return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  }
  if (range.left === 0 && range.right === LAST_COLUMN)
    return `${range.top + 1}:${range.bottom + 1}`;
  return rangeA1(range);
}

/**
 * The cells of an area as rows, or null where the area is whole columns or rows, as Excel answers.
 * More cells than Excel gives at once are refused.
 */
export function gridOf<V>(
  area: Area,
  read: (row: number, column: number) => V,
  location: string,
): V[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS)
    throw new HostError('RangeExceedsLimit', location);
  const grid: V[][] = [];
  for (let row = area.range.top; row <= area.range.bottom; row += 1) {
    const cells: V[] = [];
    for (let column = area.range.left; column <= area.range.right; column += 1) {
      cells.push(read(row, column));
    }
    grid.push(cells);
  }
  return grid;
}

/** Hands out what was written cell by cell: one value for all, or a grid of the area's size. Null leaves a cell be. */
export function spread(
  area: Area,
  written: unknown,
  write: (row: number, column: number, value: unknown) => void,
  location: string,
): void {
  const { top, left, bottom, right } = area.range;
  if (!Array.isArray(written)) {
    if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument(location);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) write(row, column, written);
    }
    return;
  }
  const rows: readonly unknown[] = written;
  const fits = (row: unknown): row is readonly unknown[] =>
    Array.isArray(row) && row.length === columnsOf(area);
  if (rows.length !== rowsOf(area) || !rows.every(fits)) {
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  rows.forEach((row, y) => {
    row.forEach((value, x) => {
      if (value !== null) write(top + y, left + x, value);
    });
  });
}
