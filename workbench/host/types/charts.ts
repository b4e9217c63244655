import type { BookChart, ChartSeries } from '../../engine/book';
import type { CellRange } from '../../../src/model/address';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/host-error';
import { defineType, targetOf, type HostObject } from '../../protocol/object-type';
import { asCount, asString } from '../arguments';
import { readArea, type Area } from '../area';
import { unlocked, type SheetTarget } from '../sheet-target';
import { range } from './range';

interface ChartTarget extends SheetTarget {
  readonly id: string;
}

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const KINDS: Readonly<Record<string, BookChart['kind']>> = {
  ColumnClustered: 'columns',
  BarClustered: 'bars',
  Line: 'line',
  LineMarkers: 'line',
};

/** Where a new chart stands until it is given a place. */
const FIRST_ANCHOR: CellRange = { top: 1, left: 1, bottom: 15, right: 8 };

function find({ sheet, id }: ChartTarget): BookChart {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound('Chart');
  return found;
}

function change(target: ChartTarget, location: string, part: Partial<BookChart>): void {
  unlocked(target, location).putChart({ ...find(target), ...part });
}

function seriesAt(target: SeriesTarget): ChartSeries {
  const found = find(target).series[target.index];
  if (found === undefined) throw itemNotFound('ChartSeries');
  return found;
}

function changeSeries(target: SeriesTarget, location: string, part: Partial<ChartSeries>): void {
  seriesAt(target);
  const series = find(target).series.map((each, index) =>
    index === target.index ? { ...each, ...part } : each,
  );
  change(target, location, { series });
}

/** One column of the source is one series, as with `seriesBy: 'Columns'`. */
function seriesOf({ range: source }: Area): ChartSeries[] {
  const series: ChartSeries[] = [];
  for (let column = source.left; column <= source.right; column += 1) {
    const values = { ...source, left: column, right: column };
    series.push({ name: `Serie${series.length + 1}`, values, categories: null });
  }
  return series;
}

function add(target: SheetTarget, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const location = 'ChartCollection.add';
  const sheet = unlocked(target, location);
  const kind = typeof type === 'string' ? KINDS[type] : undefined;
  if (kind === undefined) throw new HostError('ApiNotFound', `${location} (${String(type)})`);
  if (seriesBy !== 'Columns')
    throw new HostError('ApiNotFound', `${location} (${String(seriesBy)})`);
  const area = targetOf(source, range);
  if (area === null) throw invalidArgument(location);
  const used = sheet.charts.map((chart) => Number(/\d+/.exec(chart.id)?.[0] ?? 0));
  const number = Math.max(0, ...used) + 1;
  const chart: BookChart = {
    id: `{chart-${number}}`,
    name: `Diagram ${number}`,
    kind,
    title: '',
    series: seriesOf(area),
    anchor: FIRST_ANCHOR,
  };
  sheet.putChart(chart);
  return chartType.of({ ...target, id: chart.id });
}

const title = defineType<Excel.ChartTitle, ChartTarget>({
  name: 'ChartTitle',
  properties: {
    text: {
      get: (target) => find(target).title,
      set: (target, value) => {
        change(target, 'ChartTitle.text', { title: asString(value, 'ChartTitle.text') });
      },
    },
  },
});

const chartSeries = defineType<Excel.ChartSeries, SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    name: {
      get: (target) => seriesAt(target).name,
      set: (target, value) => {
        const location = 'ChartSeries.name';
        changeSeries(target, location, { name: asString(value, location) });
      },
    },
  },
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

const seriesCollection = defineType<Excel.ChartSeriesCollection, ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (target) => find(target).series.map((_, index) => chartSeries.of({ ...target, index })),
  methods: {
    add: (target, [name]) => {
      const { series } = find(target);
      const values = series.at(-1)?.values ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const added = {
        name: typeof name === 'string' ? name : `Serie${series.length + 1}`,
        values,
        categories: null,
      };
      change(target, 'ChartSeriesCollection.add', { series: [...series, added] });
      return chartSeries.of({ ...target, index: series.length });
    },
    getItemAt: (target, [index]) => {
      const at = asCount(index, 'ChartSeriesCollection.getItemAt');
      return chartSeries.of({ ...target, index: at });
    },
  },
});

/** A chart of a sheet. */
const chartType = defineType<Excel.Chart, ChartTarget>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => find(target).name,
      set: (target, value) => {
        change(target, 'Chart.name', { name: asString(value, 'Chart.name') });
      },
    },
  },
  navigations: {
    series: (target) => seriesCollection.of(target),
    title: (target) => title.of(target),
  },
  methods: {
    delete: (target) => unlocked(target, 'Chart.delete').deleteChart(find(target).id),
    setPosition: (target, [start, end]) => {
      const location = 'Chart.setPosition';
      const corner = (cell: unknown): CellRange =>
        (
          targetOf(cell, range) ??
          readArea(target.workspace, target.sheet, asString(cell, location), location)
        ).range;
      const first = corner(start);
      const last = end === undefined || end === null ? first : corner(end);
      const { top, left } = first;
      change(target, location, { anchor: { top, left, bottom: last.bottom, right: last.right } });
    },
  },
});

const charts = defineType<Excel.ChartCollection, SheetTarget>({
  name: 'ChartCollection',
  items: (target) => target.sheet.charts.map(({ id }) => chartType.of({ ...target, id })),
  item: (target, key) => {
    const found = target.sheet.charts.find(({ id, name }) => id === key || name === key);
    return found === undefined ? null : chartType.of({ ...target, id: found.id });
  },
  methods: { add: (target, [type, source, seriesBy]) => add(target, type, source, seriesBy) },
});

/** The charts of a sheet. */
export const chartsOf = (target: SheetTarget): HostObject => charts.of(target);
