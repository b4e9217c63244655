import { cellA1 } from '../sheet/a1';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** Takes text piece by piece: a hash that the caller chooses. */
export type Feed = (text: string) => void;

/**
 * Feeds every cell of the named sheets, in the workbook's order, as a text that two workbooks share only when
 * sheets, addresses, values and formulas are the same. Fonts, widths and file dates do not count.
 */
export function feedCells(
  snapshot: WorkbookSnapshot,
  sheets: ReadonlySet<string>,
  feed: Feed,
): void {
  for (const sheet of snapshot.sheets) {
    if (!sheets.has(sheet.name)) continue;
    feed(`${JSON.stringify([sheet.name])}\n`);
    for (const row of sheet.rows) {
      const cells = row.cells.map(({ column, value, formula }) =>
        JSON.stringify([cellA1(row.index, column), value, formula]),
      );
      feed(`${cells.join('\n')}\n`);
    }
  }
}
