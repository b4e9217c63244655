import type { CellContent, CellPlan, SheetPlan } from '../../src/report/plan';

/** The plan's cells in one row by column. */
export interface PlannedRow {
  readonly label: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellPlan>;
}

export const shownIn = (content: CellContent | undefined): number | string | null => {
  if (content === undefined) return null;
  return content.kind === 'text' ? content.text : content.value;
};

/** The sheet's rows from the top. */
export function rowsOf(sheet: SheetPlan): PlannedRow[] {
  const rows = new Map<number, Map<number, CellPlan>>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellPlan>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells, label: String(shownIn(cells.get(0)?.content) ?? '') }));
}

/** The rows from a section's heading to the next section's. */
export function sectionOf(sheet: SheetPlan, title: string): PlannedRow[] {
  const rows = rowsOf(sheet);
  const from = rows.findIndex((row) => row.label === title);
  if (from < 0) throw new Error(`No section ${title}`);
  const rest = rows.slice(from + 1);
  const next = rest.findIndex((row) => row.cells.get(0)?.style === 'heading');
  return next < 0 ? rest : rest.slice(0, next);
}

/** What some columns of a labelled row show, numbers rounded to whole units. */
export function shown(rows: readonly PlannedRow[], label: string, columns: readonly number[]) {
  const row = rows.find((candidate) => candidate.label === label);
  if (row === undefined) throw new Error(`No row ${label}`);
  return columns.map((column) => {
    const value = shownIn(row.cells.get(column)?.content);
    return typeof value === 'number' ? Math.sign(value) * Math.round(Math.abs(value)) + 0 : value;
  });
}
