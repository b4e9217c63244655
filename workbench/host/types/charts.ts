import type { BookChart } from '../../engine/book';
import type { CellRange } from '../../../src/model/address';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { defineType, targetOf, type HostObject } from '../../protocol/object-type';
import { asString } from '../arguments';
import { readArea } from '../read-area';
import { changeChart, findChart, type ChartTarget } from '../chart-target';
import { unlocked, type SheetTarget } from '../sheet-target';
import { chartAxes } from './chart-axes';
import { chartLegend } from './chart-legend';
import { seriesCollection, seriesOf } from './chart-series';
import { range } from './range';

const KINDS: Readonly<Record<string, BookChart['kind']>> = {
  ColumnClustered: 'columns',
  BarClustered: 'bars',
};

/** Where a new chart stands until it is given a place. */
const FIRST_ANCHOR: CellRange = { top: 1, left: 1, bottom: 15, right: 8 };

function add(target: SheetTarget, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const location = 'ChartCollection.add';
  const sheet = unlocked(target, location);
  const kind = typeof type === 'string' ? KINDS[type] : undefined;
  if (kind === undefined) throw new HostError('ApiNotFound', `${location} (${String(type)})`);
  const area = targetOf(source, range);
  if (area === null) throw invalidArgument(location);
  const used = sheet.charts.map((chart) => Number(/\d+/.exec(chart.id)?.[0] ?? 0));
  const number = Math.max(0, ...used) + 1;
  const chart: BookChart = {
    id: `{chart-${number}}`,
    name: `Diagram ${number}`,
    kind,
    title: '',
    series: seriesOf(area, seriesBy),
    categoryAxis: { isReversed: false, valuesAtEnd: false, labelsLow: false },
    hasLegend: false,
    anchor: FIRST_ANCHOR,
  };
  sheet.putChart(chart);
  return chartType.of({ ...target, id: chart.id });
}

/** The heading of a chart. */
export const chartTitle = defineType<Excel.ChartTitle, ChartTarget>({
  name: 'ChartTitle',
  properties: {
    text: {
      get: (target) => findChart(target).title,
      set: (target, value) => {
        changeChart(target, 'ChartTitle.text', { title: asString(value, 'ChartTitle.text') });
      },
    },
  },
});

/** A chart of a sheet. */
export const chartType = defineType<Excel.Chart, ChartTarget>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => findChart(target).name,
      set: (target, value) => {
        changeChart(target, 'Chart.name', { name: asString(value, 'Chart.name') });
      },
    },
  },
  navigations: {
    axes: (target) => chartAxes.of(target),
    legend: (target) => chartLegend.of(target),
    series: (target) => seriesCollection.of(target),
    title: (target) => chartTitle.of(target),
  },
  methods: {
    delete: (target) => unlocked(target, 'Chart.delete').deleteChart(findChart(target).id),
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
      changeChart(target, location, {
        anchor: { top, left, bottom: last.bottom, right: last.right },
      });
    },
  },
});

export const charts = defineType<Excel.ChartCollection, SheetTarget>({
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
