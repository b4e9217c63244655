import type { CellRange } from '../../src/model/address';
import { parseA1, quoteSheet, rangeA1 } from '../../src/sheet/a1';
import type { ChartSpec, SeriesName } from '../../src/xlsx';
import type { BookChart } from './book';

const absolute = (sheet: string, range: CellRange): string =>
  `${quoteSheet(sheet)}!${rangeA1(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

const rangeOf = (reference: string): CellRange | null =>
  parseA1(reference.slice(reference.lastIndexOf('!') + 1));

/** A chart as the file keeps it. */
export function toChartSpec(sheet: string, chart: BookChart): ChartSpec {
  const { name, kind, title, series, categoryAxis, hasLegend, anchor } = chart;
  const categories = series.find((each) => each.categories !== null)?.categories ?? null;
  return {
    name,
    kind,
    title,
    categoryAxis,
    hasLegend,
    anchor,
    categories: categories === null ? '' : absolute(sheet, categories),
    series: series.map((each) => ({
      name:
        typeof each.name === 'string'
          ? { text: each.name }
          : { reference: absolute(sheet, each.name) },
      values: absolute(sheet, each.values),
      color: each.color,
    })),
  };
}

const nameFrom = (name: SeriesName): string | CellRange =>
  'text' in name ? name.text : (rangeOf(name.reference) ?? '');

/** A chart of the file as the book shows it; series that do not stand on cells are left out. */
export function fromChartSpec(spec: ChartSpec, id: string): BookChart {
  const { name, kind, title, categoryAxis, hasLegend, anchor } = spec;
  const categories = rangeOf(spec.categories);
  const series = spec.series.flatMap((each) => {
    const values = rangeOf(each.values);
    if (values === null) return [];
    return [{ name: nameFrom(each.name), values, categories, color: each.color }];
  });
  return { id, name, kind, title, categoryAxis, hasLegend, anchor, series };
}
