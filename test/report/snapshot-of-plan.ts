import type { SheetPlan } from '../../src/report/plan';
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';

/** A planned sheet as it is read back once it has been written. */
export function sheetSnapshot(plan: SheetPlan): SheetSnapshot {
  const rows = new Map<number, Cell[]>();
  for (const { row, column, content } of plan.cells) {
    const value = content.kind === 'text' ? content.text : content.value;
    if (value === null || (value === '' && content.kind !== 'formula')) continue;
    const formula = content.kind === 'formula' ? content.formula : null;
    rows.set(row, [...(rows.get(row) ?? []), { column, value, formula, format: 'General' }]);
  }
  return {
    name: plan.title,
    visibility: 'visible',
    ownKey: plan.key,
    hiddenColumns: plan.hiddenColumns,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([index, cells]): SheetRow => ({
        index,
        hidden: false,
        cells: cells.toSorted((a, b) => a.column - b.column),
      })),
  };
}

/** A workbook of these sheets and nothing else. */
export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  fileName: 'bok.xlsx',
  sheets,
  names: [],
  externalLinks: [],
  neverCalculated: false,
});

/** The sheet with one cell typed over. */
export function typed(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: number | string,
): SheetSnapshot {
  const cell: Cell = { column, value, formula: null, format: 'General' };
  const others = sheet.rows.filter((candidate) => candidate.index !== row);
  const cells = sheet.rows.find((candidate) => candidate.index === row)?.cells ?? [];
  const changed = [...cells.filter((other) => other.column !== column), cell];
  return {
    ...sheet,
    rows: [
      ...others,
      { index: row, hidden: false, cells: changed.toSorted((a, b) => a.column - b.column) },
    ].toSorted((a, b) => a.index - b.index),
  };
}

/** The sheet with an empty column inserted. */
export const withColumn = (sheet: SheetSnapshot, at: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      column: cell.column + (cell.column >= at ? 1 : 0),
    })),
  })),
});

/** The sheet with an empty row inserted. */
export const withRow = (sheet: SheetSnapshot, at: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, index: row.index + (row.index >= at ? 1 : 0) })),
});
