import type { BookChart } from '../engine/book';
import { itemNotFound } from '../protocol/host-error';
import { unlocked, type SheetTarget } from './sheet-target';

/** A chart of a sheet: what a `Chart` and its parts stand for. */
export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

export function findChart({ sheet, id }: ChartTarget): BookChart {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound('Chart');
  return found;
}

export function changeChart(target: ChartTarget, location: string, part: Partial<BookChart>): void {
  unlocked(target, location).putChart({ ...findChart(target), ...part });
}
