import type ExcelJS from 'exceljs';
import { cellContent, type CaseTable } from './case-table';
import { formulaOf } from './formula';
import type { TableLayout, WorkbookLayout } from './layouts';
import { findSums } from './sums';

const TOTAL = /^(= )?(summa|total|resultat|årets (resultat|kassaflöde)|beräknat|balanskravsresultat)/i;
const THIN = { style: 'thin' } as const;

/**
 * Writes one published table below sheet row `above` (from 0), its title first where it has one.
 * Every printed cell stands where the table has it; gives the sheet row of the heading row.
 */
export function writeTable(
  worksheet: ExcelJS.Worksheet,
  layout: WorkbookLayout,
  entry: TableLayout,
  table: CaseTable,
  above: number,
): number {
  const width = table[0]?.length ?? 0;
  const top = entry.title === undefined ? above : above + 1;
  if (entry.title !== undefined) {
    const cell = worksheet.getCell(top, layout.left + 1);
    cell.value = entry.title;
    cell.font = { name: layout.font, size: 12, bold: true };
    worksheet.mergeCells(top, layout.left + 1, top, layout.left + width);
  }
  table.forEach((cells, row) => {
    for (let column = 0; column < width; column += 1) {
      const cell = worksheet.getCell(top + row + 1, layout.left + column + 1);
      const printed = cells[column] ?? '';
      if (printed !== '') cell.value = cellContent(printed);
      dress(cell, layout, table, row, column);
    }
  });
  for (const sum of findSums(table, entry.pasted)) {
    const cell = worksheet.getCell(top + sum.row + 1, layout.left + sum.column + 1);
    const formula = formulaOf(table, sum, top, layout.left);
    cell.value = { formula, result: cell.value as number };
  }
  setWidths(worksheet, layout, table);
  return top;
}

function dress(
  cell: ExcelJS.Cell,
  layout: WorkbookLayout,
  table: CaseTable,
  row: number,
  column: number,
): void {
  const cells = table[row] ?? [];
  const isHeading = row === 0;
  const isBlank = cells.every((text) => text === '');
  const isSection = !isHeading && cells.slice(1).every((text) => text === '');
  const isTotal = !isHeading && !isBlank && !isSection && isTotalLabel(cells[0] ?? '');
  const printed = cells[column] ?? '';
  cell.font = { name: layout.font, size: 10, bold: isHeading || isTotal, italic: isSection };
  if (column > 0) cell.alignment = { horizontal: 'right', wrapText: isHeading };
  if (typeof cellContent(printed) === 'number' && !isHeading) {
    cell.numFmt = /^\d{4,}$/.test(printed) ? '0' : layout.numberFormat;
  }
  if (isHeading) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: layout.headingFill } };
    cell.border = { bottom: THIN };
  }
  if (isTotal) cell.border = { top: THIN };
}

const isTotalLabel = (label: string): boolean => label === '' || TOTAL.test(label);

function setWidths(worksheet: ExcelJS.Worksheet, layout: WorkbookLayout, table: CaseTable): void {
  if (layout.left > 0) worksheet.getColumn(1).width = 3;
  const width = table[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const texts = table.map((cells) => cells[column] ?? '');
    const longest = Math.max(...texts.slice(1).map((text) => text.length));
    const wanted = Math.min(column === 0 ? 62 : 26, Math.max(longest + 3, column === 0 ? 28 : 13));
    const sheetColumn = worksheet.getColumn(layout.left + column + 1);
    sheetColumn.width = Math.max(sheetColumn.width ?? 0, wanted);
  }
}
