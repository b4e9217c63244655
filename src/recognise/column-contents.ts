import type { ShapedRow } from './regions';

/** How many figures, read or not, and how many texts a column holds. */
export interface Contents {
  figures: number;
  texts: number;
}

/** What each column of a table's body holds. */
export function countContents(body: readonly ShapedRow[]): ReadonlyMap<number, Contents> {
  const counts = new Map<number, Contents>();
  for (const row of body) {
    if (row.shape === 'headings') continue;
    for (const { column, reading } of row.cells) {
      const entry = counts.get(column) ?? { figures: 0, texts: 0 };
      counts.set(column, entry);
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
