import { cellA1 } from '../../src/sheet/a1';
import type { Cell, CellValue, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Corrections } from './known-slips';

/** A workbook with all formulas pasted as values and the given cells put right. */
export function pasted(snapshot: WorkbookSnapshot, corrections: Corrections): WorkbookSnapshot {
  return mapCells(snapshot, (sheet, row, cell) => ({
    ...cell,
    formula: null,
    value: corrections[`${sheet}!${cellA1(row, cell.column)}`] ?? cell.value,
  }));
}

/** A workbook with one cell's value replaced. */
export const withValue = (
  snapshot: WorkbookSnapshot,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  value: CellValue,
): WorkbookSnapshot =>
  mapCells(snapshot, (sheet, row, cell) =>
    sheet === at.sheet && row === at.row && cell.column === at.column ? { ...cell, value } : cell,
  );

/** A workbook without the cells of one row between two columns, label and all. */
export const withoutRow = (
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  left: number,
  right: number,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((one) =>
    one.name !== sheet
      ? one
      : {
          ...one,
          rows: one.rows.flatMap((line) => {
            if (line.index !== row) return [line];
            const cells = line.cells.filter(({ column }) => column < left || column > right);
            return cells.length === 0 ? [] : [{ ...line, cells }];
          }),
        },
  ),
});

const mapCells = (
  snapshot: WorkbookSnapshot,
  change: (sheet: string, row: number, cell: Cell) => Cell,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => change(sheet.name, row.index, cell)),
    })),
  })),
});
