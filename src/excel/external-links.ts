import type { SheetSnapshot } from '../sheet/snapshot';

/** `'https://host/path/[Book.xlsx]Sheet'!A1` or `[Book.xlsx]Sheet!A1`: the folder, if any, and the file. */
const LINK = /(?:'((?:[^'[\]]|'')*)\[([^[\]]+)\](?:[^'[\]]|'')*'|\[([^[\]]+\.xl\w+)\][^!'[\]]*)!/gi;

/** The other workbooks that formulas point at, each once. `linkedWorkbooks` exists in Excel on the web only. */
export function externalLinksOf(sheets: readonly SheetSnapshot[]): string[] {
  const found = new Set<string>();
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      for (const { formula } of row.cells) {
        if (formula?.includes('[') !== true) continue;
        for (const [, folder = '', quoted, bare = ''] of formula.matchAll(LINK)) {
          found.add(`${folder.replaceAll("''", "'")}${quoted ?? bare}`);
        }
      }
    }
  }
  return [...found];
}
