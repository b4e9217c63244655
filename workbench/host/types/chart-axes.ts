import type { CategoryAxis } from '../../../src/report/chart-look';
import { defineType } from '../../protocol/object-type';
import { asBoolean, asOneOf, nameOf } from '../arguments';
import { changeChart, findChart, type ChartTarget } from '../chart-target';

/** Where the other axis crosses, as far as the workbench draws it. */
const POSITION = { Automatic: false, Maximum: true } as const;
const LABELS = { NextToAxis: false, Low: true } as const;

function change(target: ChartTarget, location: string, part: Partial<CategoryAxis>): void {
  const { categoryAxis } = findChart(target);
  changeChart(target, location, { categoryAxis: { ...categoryAxis, ...part } });
}

/** The axis with the categories. */
export const chartAxis = defineType<Excel.ChartAxis, ChartTarget>({
  name: 'ChartAxis',
  properties: {
    position: {
      get: (target) => nameOf(findChart(target).categoryAxis.valuesAtEnd, POSITION),
      set: (target, value) => {
        const location = 'ChartAxis.position';
        change(target, location, { valuesAtEnd: asOneOf(value, POSITION, location) });
      },
    },
    reversePlotOrder: {
      get: (target) => findChart(target).categoryAxis.isReversed,
      set: (target, value) => {
        const location = 'ChartAxis.reversePlotOrder';
        change(target, location, { isReversed: asBoolean(value, location) });
      },
    },
    tickLabelPosition: {
      get: (target) => nameOf(findChart(target).categoryAxis.labelsLow, LABELS),
      set: (target, value) => {
        const location = 'ChartAxis.tickLabelPosition';
        change(target, location, { labelsLow: asOneOf(value, LABELS, location) });
      },
    },
  },
});

/** The axes of a chart; the one with the values is as Excel makes it. */
export const chartAxes = defineType<Excel.ChartAxes, ChartTarget>({
  name: 'ChartAxes',
  navigations: { categoryAxis: (target) => chartAxis.of(target) },
});
