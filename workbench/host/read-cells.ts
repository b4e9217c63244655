import { shownText } from '../engine/shown-text';
import type { Content } from '../engine/book';
import { asString } from './arguments';
import type { Area } from './area';
import { gridOf, spread } from './area-grid';
import { unlocked } from './sheet-target';

/** The cells of an area, calculated unless a person calculates by hand. */
export function readCells<V>(
  area: Area,
  read: (content: Content) => V,
  location: string,
): V[][] | null {
  const { workspace, sheet } = area;
  workspace.present(sheet, location);
  if (workspace.calculationMode !== 'Manual') workspace.book.calculate();
  return gridOf(area, (row, column) => read(sheet.content(row, column)), location);
}

/** The cells of an area as a person sees them. */
export function readTexts(area: Area): string[][] | null {
  const { workspace, sheet } = area;
  workspace.book.calculate();
  const shown = (row: number, column: number): string =>
    shownText(sheet.content(row, column).value, sheet.look(row, column).numberFormat);
  return gridOf(area, shown, 'Range.text');
}

export const readFormats = (area: Area): string[][] | null =>
  gridOf(area, (row, column) => area.sheet.look(row, column).numberFormat, 'Range.numberFormat');

export function writeFormats(area: Area, value: unknown): void {
  const location = 'Range.numberFormat';
  const sheet = unlocked(area, location);
  if (!Array.isArray(value)) {
    sheet.setLook(area.range, { numberFormat: asString(value, location) });
    return;
  }
  const write = (row: number, column: number, format: unknown): void => {
    const cell = { top: row, left: column, bottom: row, right: column };
    sheet.setLook(cell, { numberFormat: asString(format, location) });
  };
  spread(area, value, write, location);
}
