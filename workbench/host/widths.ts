import { shownText } from '../engine/shown-text';
import type { Area } from './area';
import { unlocked } from './sheet-target';

/** A column of n characters in the standard font is 7n + 5 pixels wide; Office.js counts points of 4/3 pixel. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
export const charactersOf = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);

/** Makes columns as wide as their longest text; an estimate, since the host measures no fonts. */
export function autofit(area: Area): void {
  const sheet = unlocked(area, 'RangeFormat.autofitColumns');
  area.workspace.book.calculate();
  const used = sheet.used(false);
  if (used === null) return;
  const { top, left, bottom, right } = area.range;
  for (let column = Math.max(left, used.left); column <= Math.min(right, used.right); column += 1) {
    let longest = 0;
    for (let row = Math.max(top, used.top); row <= Math.min(bottom, used.bottom); row += 1) {
      const look = sheet.look(row, column);
      const text = shownText(sheet.content(row, column).value, look.numberFormat);
      longest = Math.max(longest, (text.length * look.fontSize) / 11 + (look.bold ? 1 : 0));
    }
    if (longest > 0) sheet.setColumnWidth(column, column, Math.min(255, longest + 1));
  }
}

/** `RangeFormat.autofitRows`: each used row as high as its largest type and its wrapped lines need. */
export function autofitHeights(area: Area): void {
  const sheet = unlocked(area, 'RangeFormat.autofitRows');
  area.workspace.book.calculate();
  const used = sheet.used(false);
  if (used === null) return;
  const { top, bottom } = area.range;
  for (let row = Math.max(top, used.top); row <= Math.min(bottom, used.bottom); row += 1) {
    let points = 15;
    for (let column = used.left; column <= used.right; column += 1) {
      const look = sheet.look(row, column);
      const text = shownText(sheet.content(row, column).value, look.numberFormat);
      if (text === '') continue;
      const perLine = (sheet.columnWidth(column) * 11) / look.fontSize;
      const lines = look.wrap ? Math.ceil(text.length / perLine) : 1;
      points = Math.max(points, (lines * look.fontSize * 15) / 11);
    }
    sheet.setRowHeight(row, row, Math.min(409, points));
  }
}
