import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import {
  openPackage,
  readSnapshot,
  type UnreadableProblem,
  type XlsxPackage,
} from '../../src/xlsx';

/** The snapshot of a workbook that must be readable. */
export function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readSnapshot(bytes, 'bok.xlsx');
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** The package of a workbook that must be readable. */
export function open(bytes: Uint8Array): XlsxPackage {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** Why a file cannot be read; null when it can. */
export function problemOf(bytes: Uint8Array): UnreadableProblem | null {
  const result = readSnapshot(bytes, 'bok.xlsx');
  return result.ok ? null : result.error;
}

/** The cell at a row and column of a sheet, from 0. */
export const cellOf = (
  sheet: SheetSnapshot | undefined,
  row: number,
  column: number,
): Cell | undefined =>
  sheet?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
