import type { CellRange } from '../../../src/model/address';
import type { BookChart, BookSheet } from '../../engine/book';
import { shownText } from '../../engine/shown-text';

/** The numbers and texts that a chart shows, and the ends of its scale. */
export interface ChartData {
  readonly series: readonly (readonly number[])[];
  readonly labels: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

function cellsOf({ top, bottom, left, right }: CellRange): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push([row, column]);
  }
  return cells;
}

const numbersIn = (sheet: BookSheet, values: CellRange): number[] =>
  cellsOf(values).map(([row, column]) => {
    const { value } = sheet.content(row, column);
    return typeof value === 'number' ? value : 0;
  });

function labelsOf(sheet: BookSheet, { series }: BookChart): string[] {
  const categories = series.find((each) => each.categories !== null)?.categories;
  if (categories === undefined || categories === null) return [];
  return cellsOf(categories).map(([row, column]) =>
    shownText(sheet.content(row, column).value, sheet.look(row, column).numberFormat),
  );
}

/** The scale's ends: nought and the data, rounded to what is easy to read. */
function scaleOf(numbers: readonly number[]): Pick<ChartData, 'low' | 'high' | 'step'> {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step, step };
}

/** What a chart shows now. */
export function dataOf(sheet: BookSheet, chart: BookChart): ChartData {
  const series = chart.series.map(({ values }) => numbersIn(sheet, values));
  return { series, labels: labelsOf(sheet, chart), ...scaleOf(series.flat()) };
}
