import type { CellRange } from '../../src/model/address';
import { columnIndex, parseA1 } from '../../src/sheet/a1';
import type { BookSheet } from '../engine/book';
import { invalidArgument } from '../protocol/host-error';
import { areaOf, LAST_COLUMN, LAST_ROW, type Area } from './area';
import type { Workspace } from './workspace';

/** Longest address that `getRange` reads. */
const LONGEST_ADDRESS = 8192;
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
