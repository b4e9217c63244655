import type { ReadingCell } from './reading-grid';
import type { ShapedRow } from './regions';

/** How many figures, read or not, and how many texts a column holds. */
export interface Contents {
  figures: number;
  texts: number;
  /** Those of them that are numbers of accounts or projects by their look: `5010`, `50-59`, `30xx`. */
  codes: number;
}

const CODE = /^\d{2,6}-\d{2,6}$|^\d{1,5}x{1,4}$/i;

const isCode = ({ reading }: ReadingCell): boolean => {
  if (reading.kind !== 'number') return CODE.test(reading.text);
  const { value } = reading.amount;
  return Number.isInteger(value) && value >= 100 && value <= 999_999;
};

/** What each column of a table's body holds. */
export function countContents(body: readonly ShapedRow[]): ReadonlyMap<number, Contents> {
  const counts = new Map<number, Contents>();
  for (const row of body) {
    if (row.shape === 'headings') continue;
    for (const cell of row.cells) {
      const { column, reading } = cell;
      const entry = counts.get(column) ?? { figures: 0, texts: 0, codes: 0 };
      counts.set(column, entry);
      if (isCode(cell)) entry.codes += 1;
      if (
        reading.kind === 'number' ||
        reading.kind === 'error' ||
        (reading.kind === 'text' && reading.amountLike)
      )
        entry.figures += 1;
      else entry.texts += 1;
    }
  }
  return counts;
}
