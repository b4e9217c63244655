import { cellA1 } from '../sheet/a1';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/**
 * Every cell of the named sheets, in the workbook's order, piece by piece: together a text that two workbooks share
 * only when sheets, addresses, values and formulas are the same. Fonts, widths and file dates do not count.
 */
export function* cellTexts(
  snapshot: WorkbookSnapshot,
  sheets: ReadonlySet<string>,
): Generator<string, void, undefined> {
  for (const sheet of snapshot.sheets) {
    if (!sheets.has(sheet.name)) continue;
    yield `${JSON.stringify([sheet.name])}\n`;
    for (const row of sheet.rows) {
      let cells = '';
      for (const { column, value, formula } of row.cells) {
        // A number, most of what a ledger holds, is JSON as it stands.
        const shown = typeof value === 'number' ? value : JSON.stringify(value);
        const by = formula === null ? null : JSON.stringify(formula);
        cells += `["${cellA1(row.index, column)}",${shown},${by}]\n`;
      }
      yield cells;
    }
  }
}
