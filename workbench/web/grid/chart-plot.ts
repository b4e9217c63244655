import type { BookChart } from '../../engine/book';
import { shownText } from '../../engine/shown-text';
import type { ChartData } from './chart-data';
import { shape } from './svg';

/** The size of a whole chart, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

const THEME = ['#156082', '#e97132', '#196b24', '#0f9ed5'];
const CHARACTER = 6;
/** How much of a category's room its bars take. */
const FILLED = 0.7;

/** Room for the heading, the legend and the texts of the axes. */
const marginsOf = ({ kind }: BookChart) => ({
  top: 34,
  right: 14,
  bottom: 46,
  left: kind === 'bars' ? 150 : 64,
});

/** The left edge of the plot, where the legend begins too. */
export const plotLeft = (chart: BookChart): number => marginsOf(chart).left;

/** The colour of a series. */
export function colorOf({ series }: BookChart, index: number): string {
  const own = series[index]?.color;
  return own === null || own === undefined ? (THEME[index % THEME.length] ?? '#156082') : `#${own}`;
}

/** Where categories and values lie: a chart of bars is one of columns laid on its side. */
function layOut(chart: BookChart, data: ChartData, frame: Frame) {
  const margin = marginsOf(chart);
  const isBars = chart.kind === 'bars';
  const width = frame.width - margin.left - margin.right;
  const height = frame.height - margin.top - margin.bottom;
  const count = Math.max(1, ...data.series.map((each) => each.length));
  const slot = (isBars ? height : width) / count;
  const runsBack = isBars !== chart.categoryAxis.isReversed;
  const share = (value: number): number => (value - data.low) / (data.high - data.low || 1);
  return {
    margin,
    isBars,
    width,
    height,
    slot,
    runsBack,
    /** Where the room of a category begins. */
    startOf: (index: number): number =>
      (isBars ? margin.top : margin.left) + slot * (runsBack ? count - 1 - index : index),
    placeOf: (value: number): number =>
      isBars ? margin.left + width * share(value) : margin.top + height * (1 - share(value)),
    /** The scale stands where nature puts it unless the category axis is turned or moved, not both. */
    isScaleFar: chart.categoryAxis.isReversed !== chart.categoryAxis.valuesAtEnd,
  };
}

type Layout = ReturnType<typeof layOut>;

function scale({ margin, isBars, width, height, placeOf, isScaleFar }: Layout, data: ChartData) {
  const drawn: SVGElement[] = [];
  for (let value = data.low; value <= data.high + data.step / 2; value += data.step) {
    const at = placeOf(value);
    const [bottom, right] = [margin.top + height, margin.left + width];
    const ends = isBars
      ? { x1: at, x2: at, y1: margin.top, y2: bottom }
      : { x1: margin.left, x2: right, y1: at, y2: at };
    const place = isBars
      ? { x: at, y: isScaleFar ? margin.top - 4 : bottom + 14, class: 'chart-label' }
      : { x: isScaleFar ? right + 6 : margin.left - 6, y: at + 4, class: 'chart-scale' };
    drawn.push(shape('line', { ...ends, class: 'chart-grid' }));
    drawn.push(shape('text', place, shownText(Math.round(value), '#,##0')));
  }
  return drawn;
}

function bars(chart: BookChart, layout: Layout, data: ChartData): SVGElement[] {
  const { slot, startOf, placeOf, isBars, runsBack } = layout;
  const many = Math.max(1, data.series.length);
  const breadth = (slot * FILLED) / many;
  return data.series.flatMap((numbers, series) =>
    numbers.map((value, index) => {
      const order = runsBack ? many - 1 - series : series;
      const along = startOf(index) + (slot * (1 - FILLED)) / 2 + breadth * order;
      const from = Math.min(placeOf(value), placeOf(0));
      const length = Math.abs(placeOf(value) - placeOf(0));
      const thick = Math.max(1, breadth - 1);
      const box = isBars
        ? { x: from, y: along, width: length, height: thick }
        : { x: along, y: from, width: thick, height: length };
      return shape('rect', { ...box, fill: colorOf(chart, series), class: 'chart-bar' });
    }),
  );
}

function labels({ margin, isBars, height, slot, startOf }: Layout, { labels: texts }: ChartData) {
  const room = (isBars ? margin.left - 12 : slot) / CHARACTER;
  return texts.map((text, index) => {
    const short = text.length > room ? `${text.slice(0, Math.max(3, room))}…` : text;
    const middle = startOf(index) + slot / 2;
    const at = isBars
      ? { x: margin.left - 6, y: middle + 4, class: 'chart-scale' }
      : { x: middle, y: margin.top + height + 15, class: 'chart-label' };
    return shape('text', at, short);
  });
}

/** The inside of a chart: its scale, its bars or columns, and the names of its categories. */
export function plot(chart: BookChart, data: ChartData, frame: Frame): SVGElement[] {
  const layout = layOut(chart, data, frame);
  return [...scale(layout, data), ...bars(chart, layout, data), ...labels(layout, data)];
}
