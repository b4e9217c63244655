import { textOfCell, type ChartSeries } from '../../engine/book';
import { invalidArgument, itemNotFound } from '../../protocol/host-error';
import { defineType, targetOf } from '../../protocol/object-type';
import { asCount, asString } from '../arguments';
import type { Area } from '../area';
import { readColor } from '../color';
import { changeChart, findChart, type ChartTarget } from '../chart-target';
import { range } from './range';

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

function seriesAt(target: SeriesTarget): ChartSeries {
  const found = findChart(target).series[target.index];
  if (found === undefined) throw itemNotFound('ChartSeries');
  return found;
}

function changeSeries(target: SeriesTarget, location: string, part: Partial<ChartSeries>): void {
  seriesAt(target);
  const series = findChart(target).series.map((each, index) =>
    index === target.index ? { ...each, ...part } : each,
  );
  changeChart(target, location, { series });
}

/** Whether each row, or each column, of the source is one series; Excel takes the fewer when told `Auto`. */
function isByRows({ top, left, bottom, right }: Area['range'], seriesBy: unknown): boolean {
  if (seriesBy === 'Rows' || seriesBy === 'Columns') return seriesBy === 'Rows';
  if (seriesBy !== undefined && seriesBy !== null && seriesBy !== 'Auto') {
    throw invalidArgument('ChartCollection.add');
  }
  return right - left > bottom - top;
}

/** The series that Excel makes of a range of numbers. */
export function seriesOf({ range: source }: Area, seriesBy: unknown): ChartSeries[] {
  const byRows = isByRows(source, seriesBy);
  const [first, last] = byRows ? [source.top, source.bottom] : [source.left, source.right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = first + index;
    const values = byRows
      ? { ...source, top: line, bottom: line }
      : { ...source, left: line, right: line };
    return { name: `Serie${index + 1}`, values, categories: null, color: null };
  });
}

/** The inside of a series' bars; Excel tells no colour back. */
export const chartFill = defineType<Excel.ChartFill, SeriesTarget>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (target, [color]) => {
      const location = 'ChartFill.setSolidColor';
      changeSeries(target, location, { color: readColor(color, location) });
    },
  },
});

export const seriesFormat = defineType<Excel.ChartSeriesFormat, SeriesTarget>({
  name: 'ChartSeriesFormat',
  navigations: { fill: (target) => chartFill.of(target) },
});

/** One series of a chart. */
export const chartSeries = defineType<Excel.ChartSeries, SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    name: {
      get: (target) => {
        const { name } = seriesAt(target);
        return typeof name === 'string' ? name : textOfCell(target.sheet, name);
      },
      set: (target, value) => {
        const location = 'ChartSeries.name';
        changeSeries(target, location, { name: asString(value, location) });
      },
    },
  },
  navigations: { format: (target) => seriesFormat.of(target) },
  methods: {
    setValues: (target, [values]) => {
      const location = 'ChartSeries.setValues';
      const area = targetOf(values, range);
      if (area === null) throw invalidArgument(location);
      changeSeries(target, location, { values: area.range });
    },
    setXAxisValues: (target, [values]) => {
      const location = 'ChartSeries.setXAxisValues';
      const area = targetOf(values, range);
      if (area === null) throw invalidArgument(location);
      changeSeries(target, location, { categories: area.range });
    },
  },
});

/** The series of a chart. */
export const seriesCollection = defineType<Excel.ChartSeriesCollection, ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (target) =>
    findChart(target).series.map((_, index) => chartSeries.of({ ...target, index })),
  methods: {
    add: (target, [name]) => {
      const { series } = findChart(target);
      const values = series.at(-1)?.values ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const added = {
        name: typeof name === 'string' ? name : `Serie${series.length + 1}`,
        values,
        categories: null,
        color: null,
      };
      changeChart(target, 'ChartSeriesCollection.add', { series: [...series, added] });
      return chartSeries.of({ ...target, index: series.length });
    },
    getItemAt: (target, [index]) => {
      const at = asCount(index, 'ChartSeriesCollection.getItemAt');
      return chartSeries.of({ ...target, index: at });
    },
  },
});
