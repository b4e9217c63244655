import type { CellRange } from '../../src/model/address';
import { columnLetters, parseA1, rangeA1 } from '../../src/sheet/a1';
import type { BookSheet } from '../engine/book';
import { invalidArgument } from '../protocol/host-error';
import type { Workspace } from './workspace';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

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
