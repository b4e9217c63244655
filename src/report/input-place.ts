import type { CellAddress } from '../model/address';
import { columnIndex } from '../sheet/a1';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { alignColumns } from './align-columns';
import { earlierRow } from './earlier-row';

/** Where the input cell with a key stands in the report now, rows and columns having moved or not; null when nowhere. */
export function inputPlace(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  key: string,
): CellAddress | null {
  const sheet = sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
  if (sheet === undefined) return null;
  const rows = sheet.rows.map((row) => earlierRow(row.index, row.cells));
  for (const { index, record } of rows) {
    const found = Object.entries(record?.i ?? {}).find(([, name]) => name === key);
    if (found === undefined) continue;
    return { sheet: sheet.name, row: index, column: alignColumns(rows)(columnIndex(found[0])) };
  }
  return null;
}
