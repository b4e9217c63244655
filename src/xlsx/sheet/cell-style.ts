import type { CellRange } from '../../model/address';
import { COLUMNS, ROWS } from '../../sheet/bounds';
import { numberOf, setAttribute, type XmlElement } from '../xml/element';
import type { CellGrid } from './cell-grid';
import { changeColumns, columnAt } from './columns';
import { cellsIn } from './range-cells';

/** The number of a cell's format; one that does not exist yet has that of its row, else of its column. */
export function styleOf(
  worksheet: XmlElement,
  grid: CellGrid,
  row: number,
  column: number,
): number {
  const cell = grid.cell(row, column);
  if (cell !== undefined) return numberOf(cell, 's') ?? 0;
  const own = grid.row(row)?.element;
  const ofRow = own && numberOf(own, 's');
  if (ofRow !== undefined) return ofRow;
  const ofColumn = columnAt(worksheet, column);
  return (ofColumn && numberOf(ofColumn, 'style')) ?? 0;
}

export const setCellStyle = (cell: XmlElement, style: number): void =>
  setAttribute(cell, 's', style === 0 ? undefined : style);

/** Changes the format of every cell in a range. Whole columns and rows get it themselves, beside their cells. */
export function setRangeStyle(
  worksheet: XmlElement,
  grid: CellGrid,
  range: CellRange,
  derive: (style: number) => number,
): void {
  const wholeColumns = range.bottom - range.top + 1 >= ROWS;
  const wholeRows = range.right - range.left + 1 >= COLUMNS;
  if (wholeColumns || wholeRows) {
    for (const [, , cell] of cellsIn(grid, range)) restyle(cell, derive);
    if (wholeColumns) styleColumns(worksheet, range, derive);
    else styleRows(grid, range, derive);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const style = styleOf(worksheet, grid, row, column);
      setCellStyle(grid.obtainCell(row, column), derive(style));
    }
  }
}

const restyle = (cell: XmlElement, derive: (style: number) => number): void =>
  setCellStyle(cell, derive(numberOf(cell, 's') ?? 0));

function styleColumns(
  worksheet: XmlElement,
  { left, right }: CellRange,
  derive: (style: number) => number,
): void {
  for (let column = left; column <= right; column++) {
    const existing = columnAt(worksheet, column);
    const style = derive((existing && numberOf(existing, 'style')) ?? 0);
    changeColumns(worksheet, column, column, { style });
  }
}

function styleRows(
  grid: CellGrid,
  { top, bottom }: CellRange,
  derive: (style: number) => number,
): void {
  for (let row = top; row <= bottom; row++) {
    const { element: node } = grid.obtainRow(row);
    setAttribute(node, 's', derive(numberOf(node, 's') ?? 0));
    setAttribute(node, 'customFormat', 1);
  }
}
