import type { CellRange } from '../../../src/model/address';
import type { BookSheet } from '../../engine/book';
import type { Box } from './box';
import { cellView } from './cell-view';
import type { Geometry } from './geometry';
import type { Merges } from './merges';

/** A sheet with what is needed to draw it. */
export interface Scene {
  readonly sheet: BookSheet;
  readonly geometry: Geometry;
  readonly merges: Merges;
}

/** The box of a range, with the row `from` at the top. */
export function boxOf({ rows, columns }: Geometry, range: CellRange, from: number): Box {
  const left = columns.offset(range.left);
  const top = rows.offset(range.top) - rows.offset(from);
  return {
    left,
    top,
    width: columns.offset(range.right + 1) - left,
    height: rows.offset(range.bottom + 1) - rows.offset(range.top),
  };
}

/** Pixels of empty cells to the right of a cell, as far as a long text can need. */
function roomRightOf({ sheet, geometry, merges }: Scene, row: number, column: number): number {
  let room = 0;
  for (let next = column + 1; next < geometry.columns.count && room < 1500; next += 1) {
    if (merges.at(row, next) !== null || sheet.content(row, next).value !== null) break;
    room += geometry.columns.size(next);
  }
  return room;
}

/** Draws the cells of a range into a region whose first row is `from`. */
export function drawCells(scene: Scene, range: CellRange, from: number): HTMLElement[] {
  const { sheet, geometry, merges } = scene;
  const drawn: HTMLElement[] = [];
  const origins = new Set<CellRange>();
  const draw = (row: number, column: number, covers: CellRange): void => {
    const box = boxOf(geometry, covers, from);
    if (box.width === 0 || box.height === 0) return;
    const { value } = sheet.content(row, column);
    const look = sheet.look(row, column);
    const room = typeof value === 'string' ? roomRightOf(scene, row, covers.right) : 0;
    drawn.push(cellView({ row, column, value, look, box, room, gridlines: sheet.showGridlines }));
  };
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const merge = merges.at(row, column);
      if (merge === null) draw(row, column, { top: row, left: column, bottom: row, right: column });
      else if (!origins.has(merge)) {
        origins.add(merge);
        draw(merge.top, merge.left, merge);
      }
    }
  }
  return drawn;
}
