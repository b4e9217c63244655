import { HostError } from '../protocol/host-error';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf, type Area } from './area';
import { unlocked } from './sheet-target';

/** Inserts whole rows or columns; parts of rows are not moved by the workbench. */
export function insertCells(area: Area, shift: unknown): void {
  const location = 'Range.insert';
  const sheet = unlocked(area, location);
  const { top, left } = area.range;
  if (isWholeRows(area) && shift === 'Down') sheet.insertRows(top, rowsOf(area));
  else if (isWholeColumns(area) && shift === 'Right') sheet.insertColumns(left, columnsOf(area));
  else throw new HostError('ApiNotFound', `${location} (part of rows)`);
  area.workspace.changed(sheet, area.range, 'ThisLocalAddin');
}

/** Deletes whole rows or columns. */
export function deleteCells(area: Area, shift: unknown): void {
  const location = 'Range.delete';
  const sheet = unlocked(area, location);
  const { top, left } = area.range;
  if (isWholeRows(area) && shift === 'Up') sheet.deleteRows(top, rowsOf(area));
  else if (isWholeColumns(area) && shift === 'Left') sheet.deleteColumns(left, columnsOf(area));
  else throw new HostError('ApiNotFound', `${location} (part of rows)`);
  area.workspace.changed(sheet, area.range, 'ThisLocalAddin');
}
