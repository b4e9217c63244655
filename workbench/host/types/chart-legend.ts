import { defineType } from '../../protocol/object-type';
import { asBoolean, asOneOf } from '../arguments';
import { changeChart, findChart, type ChartTarget } from '../chart-target';

/** The legend of a chart; it stands below. */
export const chartLegend = defineType<Excel.ChartLegend, ChartTarget>({
  name: 'ChartLegend',
  properties: {
    position: {
      get: () => 'Bottom',
      set: (target, value) => {
        asOneOf(value, { Bottom: 'Bottom' }, 'ChartLegend.position');
        findChart(target);
      },
    },
    visible: {
      get: (target) => findChart(target).hasLegend,
      set: (target, value) => {
        const location = 'ChartLegend.visible';
        changeChart(target, location, { hasLegend: asBoolean(value, location) });
      },
    },
  },
});
