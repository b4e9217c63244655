import { cellA1, columnIndex } from '../sheet/a1';
import {
  isCellError,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../sheet/snapshot';
import { alignColumns } from './align-columns';
import { earlierRow, type EarlierRow } from './earlier-row';
import type { Kept, KeptInput } from './kept';
import { KEY, LABEL } from './grid';
import { CONTROL_RECORD } from './kontrollblad-rows';
import { checksum, type RowRecord } from './row-record';

/** The prefix of keys under which unplaced texts are kept from one report to the next. */
export const UNPLACED = 'kvar/';

/** Where each sheet's records were written, from 0. */
const RECORD_COLUMNS = { delarsrapport: KEY, kontrollblad: CONTROL_RECORD } as const;

/** What a cell holds, as it is kept: a formula by its text. */
export const typedValue = (cell: Cell): number | string => {
  if (cell.formula !== null) return cell.formula;
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
};

const textIn = (cells: readonly Cell[], column: number): string => {
  const value = cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** What the record says of each column, at the columns where they stand now. */
function written(record: RowRecord, moved: (column: number) => number) {
  const at = <T>(entries: Readonly<Record<string, T>> = {}): Map<number, T> =>
    new Map(
      Object.entries(entries).map(([letters, value]) => [moved(columnIndex(letters)), value]),
    );
  return {
    inputs: at(record.i),
    constants: at(record.t),
    formulas: new Set((record.f ?? []).map((letters) => moved(columnIndex(letters)))),
  };
}

/** Whether the add-in itself wrote what the cell holds. */
function isOwn(cell: Cell, row: ReturnType<typeof written>): boolean {
  if (cell.formula !== null) return row.formulas.has(cell.column);
  if (isCellError(cell.value)) return false;
  return row.constants.get(cell.column) === checksum(cell.value);
}

/** Keeps what a person typed in one row: what stands in input cells, or what stands elsewhere. */
function keepRow(
  row: EarlierRow,
  moved: (column: number) => number,
  kept: Map<string, KeptInput>,
  inInputs: boolean,
): void {
  const own = written(row.record ?? {}, moved);
  const label = textIn(row.cells, moved(LABEL));
  for (const cell of row.cells) {
    const value = typedValue(cell);
    const key = own.inputs.get(cell.column);
    if (value === '' || (key !== undefined) !== inInputs) continue;
    if (key === undefined && isOwn(cell, own)) continue;
    const place = cellA1(row.index, cell.column);
    const where =
      key?.startsWith(UNPLACED) === true || label === '' ? label : `${label} (${place})`;
    // A row that a person has copied has the keys of the first; neither's text may take the other's place.
    const free = key === undefined || kept.has(key) ? freeKey(place, kept) : key;
    kept.set(free, { value, where: where === '' ? place : where });
  }
}

/** A key for something typed where the add-in had no input. */
function freeKey(place: string, kept: ReadonlyMap<string, KeptInput>): string {
  let key = `${UNPLACED}${place}`;
  for (let number = 2; kept.has(key); number += 1) key = `${UNPLACED}${place}#${number}`;
  return key;
}

/**
 * Everything a person has typed in an earlier report in the same workbook: by key in its input cells, and under
 * `kvar/…` wherever else it stands — beside the tables, in added rows, over a label or a formula.
 * Rows may have moved and columns been inserted since it was written.
 */
export function keptInputs(
  snapshot: WorkbookSnapshot,
  key: keyof typeof RECORD_COLUMNS = 'delarsrapport',
): Kept {
  const sheet = snapshot.sheets.find((candidate) => candidate.ownKey === key);
  return sheet === undefined ? new Map<string, KeptInput>() : keptIn(sheet, RECORD_COLUMNS[key]);
}

function keptIn(sheet: SheetSnapshot, recordColumn: number): Kept {
  const rows = sheet.rows.map((row) => earlierRow(row.index, row.cells));
  const moved = alignColumns(rows, recordColumn);
  const kept = new Map<string, KeptInput>();
  // Inputs first, so that an unplaced text never takes the key of one.
  for (const row of rows) keepRow(row, moved, kept, true);
  for (const row of rows) keepRow(row, moved, kept, false);
  return kept;
}
