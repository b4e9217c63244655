import { columnIndex } from '../sheet/a1';
import type { EarlierRow } from './earlier-row';
import { KEY } from './grid';
import { checksum } from './row-record';

type Moved = (column: number) => number;

/** How many of the rows' recorded cells stand where the columns are supposed to have moved. */
function score(rows: readonly EarlierRow[], moved: Moved): number {
  let hits = 0;
  for (const { record, cells } of rows) {
    const at = new Map(cells.map((cell) => [cell.column, cell]));
    for (const letters of record?.f ?? []) {
      if (typeof at.get(moved(columnIndex(letters)))?.formula === 'string') hits += 1;
    }
    for (const [letters, sum] of Object.entries(record?.t ?? {})) {
      const value = at.get(moved(columnIndex(letters)))?.value;
      if (typeof value === 'string' || typeof value === 'number') {
        if (checksum(value) === sum) hits += 1;
      }
    }
  }
  return hits;
}

/**
 * Where the columns of an earlier report stand now, when some have been inserted or deleted since.
 * The record column, against where it was written, tells by how many; what the rows hold tells where.
 */
export function alignColumns(rows: readonly EarlierRow[], writtenAt = KEY): Moved {
  const now = rows.find(({ recordColumn }) => recordColumn !== null)?.recordColumn ?? writtenAt;
  const shift = now - writtenAt;
  if (shift === 0) return (column) => column;
  let best: Moved = (column) => column + shift;
  let bestScore = -1;
  for (let from = 0; from <= writtenAt; from += 1) {
    const moved: Moved = (column) => (column < from ? column : column + shift);
    const hits = score(rows, moved);
    if (hits > bestScore) [best, bestScore] = [moved, hits];
  }
  return best;
}
