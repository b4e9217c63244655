import type { CellRange } from '../../../src/model/address';
import { shownText } from '../../engine/shown-text';
import type { BookChart, BookSheet, ChartSeries } from '../../engine/book';
import { element } from '../dom';
import { boxOf, type Scene } from './draw-cells';
import { placeAt } from './box';

const COLORS = ['#156082', '#e97132', '#196b24', '#0f9ed5'];
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = { top: 34, right: 14, bottom: 46, left: 64 };

interface Frame {
  readonly width: number;
  readonly height: number;
}

function shape(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== '') made.textContent = text;
  return made;
}

function cellsOf({ top, bottom, left, right }: CellRange): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push([row, column]);
  }
  return cells;
}

const numbersOf = (sheet: BookSheet, { values }: ChartSeries): number[] =>
  cellsOf(values).map(([row, column]) => {
    const { value } = sheet.content(row, column);
    return typeof value === 'number' ? value : 0;
  });

function labelsOf(sheet: BookSheet, chart: BookChart): string[] {
  const categories = chart.series.find((series) => series.categories !== null)?.categories;
  if (categories === undefined || categories === null) return [];
  return cellsOf(categories).map(([row, column]) =>
    shownText(sheet.content(row, column).value, sheet.look(row, column).numberFormat),
  );
}

/** The scale's ends: nought and the data, rounded to what is easy to read. */
function scaleOf(numbers: readonly number[]): { low: number; high: number; step: number } {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step, step };
}

/** Draws a chart over its cells, plainly: enough to see what Excel will show. */
export function chartView({ sheet, geometry }: Scene, chart: BookChart, from: number): HTMLElement {
  const box = boxOf(geometry, chart.anchor, from);
  const picture = shape('svg', {
    width: box.width,
    height: box.height,
    role: 'img',
    'aria-label': chart.title,
  });
  picture.append(
    shape('text', { x: box.width / 2, y: 21, class: 'chart-title' }, chart.title),
    ...plot(sheet, chart, box),
  );
  const holder = element('div', { class: 'chart' });
  placeAt(holder, box);
  holder.append(picture);
  return holder;
}

function plot(sheet: BookSheet, chart: BookChart, frame: Frame): SVGElement[] {
  const data = chart.series.map((series) => numbersOf(sheet, series));
  const scale = scaleOf(data.flat());
  const [width, height] = [
    frame.width - MARGIN.left - MARGIN.right,
    frame.height - MARGIN.top - MARGIN.bottom,
  ];
  const y = (value: number): number =>
    MARGIN.top + height * (1 - (value - scale.low) / (scale.high - scale.low || 1));
  const drawn: SVGElement[] = [];
  for (let value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
    const at = { x1: MARGIN.left, x2: MARGIN.left + width, y1: y(value), y2: y(value) };
    drawn.push(shape('line', { ...at, class: 'chart-grid' }));
    const label = shownText(Math.round(value), '#,##0');
    drawn.push(shape('text', { x: MARGIN.left - 6, y: y(value) + 4, class: 'chart-scale' }, label));
  }
  const labels = labelsOf(sheet, chart);
  const count = Math.max(1, ...data.map((each) => each.length));
  const slot = width / count;
  const bar = (slot * 0.7) / Math.max(1, data.length);
  data.forEach((numbers, series) => {
    const color = COLORS[series % COLORS.length] ?? '#156082';
    const middle = (index: number): number => MARGIN.left + slot * (index + 0.5);
    if (chart.kind === 'line') {
      const points = numbers.map((value, index) => `${middle(index)},${y(value)}`).join(' ');
      drawn.push(shape('polyline', { points, fill: 'none', stroke: color, 'stroke-width': 2 }));
    } else {
      numbers.forEach((value, index) => {
        const x = middle(index) - (bar * data.length) / 2 + bar * series;
        const top = Math.min(y(value), y(0));
        const size = { width: Math.max(1, bar - 1), height: Math.abs(y(value) - y(0)) };
        drawn.push(shape('rect', { x, y: top, ...size, fill: color }));
      });
    }
    drawn.push(...legend(chart.series[series]?.name ?? '', series, color, frame));
  });
  labels.forEach((label, index) => {
    const short = label.length > slot / 6 ? `${label.slice(0, Math.max(3, slot / 6))}…` : label;
    const at = { x: MARGIN.left + slot * (index + 0.5), y: MARGIN.top + height + 15 };
    drawn.push(shape('text', { ...at, class: 'chart-label' }, short));
  });
  return drawn;
}

const legend = (name: string, index: number, color: string, { height }: Frame): SVGElement[] => [
  shape('rect', {
    x: MARGIN.left + index * 130,
    y: height - 19,
    width: 10,
    height: 10,
    fill: color,
  }),
  shape('text', { x: MARGIN.left + 15 + index * 130, y: height - 10, class: 'chart-legend' }, name),
];
