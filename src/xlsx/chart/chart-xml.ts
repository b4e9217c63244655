import { CHART_NAMESPACE, DRAWINGML_NAMESPACE } from '../workbook/namespaces';
import { element, type XmlElement } from '../xml/element';
import { c, line, shape, val } from './chart-element';
import type { ChartSpec } from './chart-spec';
import { seriesXml, type CachedValues } from './series-xml';

const GRID = 'D9D9D9';
const HAIRLINE_POINTS = 0.5;
/** Hundredths of a point. */
const TITLE_SIZE = 1100;
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** A chart part. It copies the values it shows, so that it is right before anything calculates. */
export function chartXml(spec: ChartSpec, values: CachedValues): XmlElement {
  const plot = c('plotArea', {}, c('layout'), plotOf(spec, values), ...axes(spec));
  const chart = c(
    'chart',
    {},
    titleOf(spec.title),
    val('autoTitleDeleted', 0),
    plot,
    ...(spec.hasLegend ? [c('legend', {}, val('legendPos', 'b'), val('overlay', 0))] : []),
    val('plotVisOnly', 1),
    val('dispBlanksAs', 'gap'),
  );
  const namespaces = { 'xmlns:c': CHART_NAMESPACE, 'xmlns:a': DRAWINGML_NAMESPACE };
  return c('chartSpace', namespaces, val('roundedCorners', 0), chart);
}

function titleOf(title: string): XmlElement {
  const properties = element('a:rPr', { lang: 'sv-SE', sz: TITLE_SIZE, b: 1 });
  const run = element('a:r', {}, [properties, element('a:t', {}, [title])]);
  const rich = c('rich', {}, element('a:bodyPr'), element('a:p', {}, [run]));
  return c('title', {}, c('tx', {}, rich), val('overlay', 0));
}

function plotOf(spec: ChartSpec, values: CachedValues): XmlElement {
  return c(
    'barChart',
    {},
    val('barDir', spec.kind === 'bars' ? 'bar' : 'col'),
    val('grouping', 'clustered'),
    val('varyColors', 0),
    ...spec.series.map((series, index) => seriesXml(spec, series, index, values)),
    val('gapWidth', 80),
    val('axId', CATEGORY_AXIS),
    val('axId', VALUE_AXIS),
  );
}

function axes({ kind, categoryAxis }: ChartSpec): XmlElement[] {
  const isBars = kind === 'bars';
  const { isReversed, valuesAtEnd, labelsLow } = categoryAxis;
  const category = c(
    'catAx',
    {},
    val('axId', CATEGORY_AXIS),
    c('scaling', {}, val('orientation', isReversed ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', isBars ? 'l' : 'b'),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', labelsLow ? 'low' : 'nextTo'),
    val('crossAx', VALUE_AXIS),
  );
  const value = c(
    'valAx',
    {},
    val('axId', VALUE_AXIS),
    c('scaling', {}, val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', isBars ? 'b' : 'l'),
    c('majorGridlines', {}, shape(line(GRID, HAIRLINE_POINTS))),
    c('numFmt', { formatCode: '#,##0', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', CATEGORY_AXIS),
    ...(valuesAtEnd ? [val('crosses', 'max')] : []),
  );
  return [category, value];
}
