import type { CellAddress, CellRange } from '../../model/address';
import { LABEL } from '../../report/grid';
import { traceOf } from '../../report/trace/trace';
import type { SheetSnapshot } from '../../sheet/snapshot';

/** Cells to go to, with the label of their row where they stand in the report. */
export interface SourceLink {
  readonly sheet: string;
  readonly range: CellRange;
  readonly label: string;
}

/** What a chosen cell has to do with the report: what it comes from, or where it is used. */
export interface CellSource {
  readonly at: CellAddress;
  readonly kind: 'from' | 'to';
  readonly links: readonly SourceLink[];
}

const labelOf = (report: SheetSnapshot, row: number): string => {
  const cells = report.rows.find(({ index }) => index === row)?.cells ?? [];
  const value = cells.find(({ column }) => column >= LABEL)?.value;
  return typeof value === 'string' ? value : '';
};

/** From a figure of the report to its source, or from a cell of the workbook to the report's figures that rest on it. */
export function sourceOf(report: SheetSnapshot, at: CellAddress): CellSource {
  const { sources, uses } = traceOf(report, at);
  if (at.sheet.toLowerCase() === report.name.toLowerCase()) {
    return { at, kind: 'from', links: sources.map((one) => ({ ...one, label: '' })) };
  }
  const links = uses.map(({ sheet, row, column }) => ({
    sheet,
    range: { top: row, left: column, bottom: row, right: column },
    label: labelOf(report, row),
  }));
  return { at, kind: 'to', links };
}
