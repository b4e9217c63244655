import type { WorkbookSnapshot } from '../sheet/snapshot';

/**
 * Every cell of the named sheets, in the workbook's order, piece by piece: together a text that two workbooks share
 * only when sheets, addresses, values and formulas are the same. Fonts, widths and file dates do not count. A row is one
 * piece, its place and its cells as one flat list, for that is written fastest.
 */
export function* cellTexts(
  snapshot: WorkbookSnapshot,
  sheets: ReadonlySet<string>,
): Generator<string, void, undefined> {
  for (const sheet of snapshot.sheets) {
    if (!sheets.has(sheet.name)) continue;
    yield `${JSON.stringify([sheet.name])}\n`;
    for (const { index, cells } of sheet.rows) {
      const row: unknown[] = [index];
      for (const { column, value, formula } of cells) row.push(column, value, formula);
      yield `${JSON.stringify(row)}\n`;
    }
  }
}
