import type { SheetPlan } from '../report/plan';
import type { ContentMemory } from './memory';

/**
 * What was last written on each sheet, by its id, while the runtime lives: Excel does not tell which cells a chart
 * shows (before ExcelApi 1.15), nor for certain where a page begins.
 */
const plans = new Map<string, SheetPlan>();

/** Notes what a sheet now holds; null when it is no longer known. */
export function rememberPlan(sheetId: string, plan: SheetPlan | null): void {
  if (plan === null) plans.delete(sheetId);
  else plans.set(sheetId, plan);
}

/** The rows and columns on which the plan's charts and page breaks rest. */
function rests({ charts, print }: SheetPlan): (row: number, column: number) => boolean {
  const areas = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ name: { row, column } }) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    })),
  ]);
  return (row, column) =>
    print.pageBreaks.includes(row) ||
    areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
}

/** The plan that a sheet was last written by; null when unknown, or when rows or columns have moved since. */
export function lastPlan(sheetId: string, { range, typed }: ContentMemory): SheetPlan | null {
  const plan = plans.get(sheetId);
  if (plan === undefined) return null;
  const matters = rests(plan);
  const isMoved = plan.cells.some(
    ({ row, column, content }) =>
      content.kind === 'text' &&
      content.text !== '' &&
      matters(row, column) &&
      String(typed[row - range.top]?.[column - range.left] ?? '').replace(/^'/, '') !==
        content.text.replace(/^'/, ''),
  );
  return isMoved ? null : plan;
}
