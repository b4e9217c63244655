import type { CellRange } from '../../src/model/address';
import type { Look, LookChange } from '../../src/xlsx';
import type { Area } from './area';
import { unlocked } from './sheet-target';

/** The part of an area that any cell may differ in: its used cells, and its first. */
function compared({ sheet, range }: Area): CellRange {
  const used = sheet.used(true);
  return {
    top: range.top,
    left: range.left,
    bottom: Math.min(range.bottom, Math.max(range.top, used?.bottom ?? 0)),
    right: Math.min(range.right, Math.max(range.left, used?.right ?? 0)),
  };
}

/** What all cells of an area have in common, or null when they differ. */
export function common<V>(area: Area, read: (look: Look) => V): V | null {
  const { top, left, bottom, right } = compared(area);
  const first = read(area.sheet.look(top, left));
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (read(area.sheet.look(row, column)) !== first) return null;
    }
  }
  return first;
}

export function setLook(area: Area, change: LookChange, location: string): void {
  unlocked(area, location).setLook(area.range, change);
}
