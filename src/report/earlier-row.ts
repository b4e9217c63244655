import type { Cell } from '../sheet/snapshot';
import { readRecord, type RowRecord } from './row-record';

/** A row of an earlier report with what the add-in wrote in it; null for a row that a person added. */
export interface EarlierRow {
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly record: RowRecord | null;
  /** Sheet column of the record, from 0. */
  readonly recordColumn: number | null;
}

/** A row of the report's sheet with its record told from its other cells. */
export function earlierRow(index: number, cells: readonly Cell[]): EarlierRow {
  for (const cell of cells.toReversed()) {
    const record = typeof cell.value === 'string' ? readRecord(cell.value) : null;
    if (record !== null) {
      return { index, record, recordColumn: cell.column, cells: cells.filter((at) => at !== cell) };
    }
  }
  return { index, record: null, recordColumn: null, cells };
}
