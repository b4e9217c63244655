import { CHART_NAMESPACE, DRAWINGML_NAMESPACE } from '../workbook/namespaces';
import { element, type XmlElement, type XmlNode } from '../xml/element';
import type { ChartSpec } from './chart-spec';

/** The values behind a reference, as a chart keeps a copy of them. */
export type CachedValues = (reference: string) => readonly (number | string | null)[];

const c = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly XmlNode[]
): XmlElement => element(`c:${name}`, attributes, children);

const val = (name: string, value: string | number): XmlElement => c(name, { val: value });

/** From light to dark, so that neighbours differ also in grey. */
const SHADES = ['A9BBD9', '1F3864', '6F8FC4', '7F7F7F', 'D0D0D0'];
/** The shade of a series that has no other beside it. */
const SOLE = 1;
const GRID = 'D9D9D9';
/** Widths of lines in English Metric Units, 12 700 to the point. */
const HAIRLINE = 6350;
const LINE = 22_225;
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
    ...(spec.series.length > 1 ? [c('legend', {}, val('legendPos', 'b'), val('overlay', 0))] : []),
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
  const isLine = spec.kind === 'line';
  const series = spec.series.map(({ name, values: figures }, index) =>
    c(
      'ser',
      {},
      val('idx', index),
      val('order', index),
      c('tx', {}, stringReference(name, values)),
      seriesLook(spec.series.length === 1 ? SOLE : index, isLine),
      ...(isLine ? [c('marker', {}, val('symbol', 'circle'))] : [val('invertIfNegative', 0)]),
      c('cat', {}, stringReference(spec.categories, values)),
      c('val', {}, numberReference(figures, values)),
      ...(isLine ? [val('smooth', 0)] : []),
    ),
  );
  const ends = [val('axId', CATEGORY_AXIS), val('axId', VALUE_AXIS)];
  const grouping = val('grouping', isLine ? 'standard' : 'clustered');
  if (isLine) {
    return c('lineChart', {}, grouping, val('varyColors', 0), ...series, val('marker', 1), ...ends);
  }
  const direction = val('barDir', spec.kind === 'bars' ? 'bar' : 'col');
  return c(
    'barChart',
    {},
    direction,
    grouping,
    val('varyColors', 0),
    ...series,
    val('gapWidth', 80),
    ...ends,
  );
}

const fill = (rgb: string): XmlElement =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: rgb })]);
const line = (rgb: string, width: number): XmlElement => element('a:ln', { w: width }, [fill(rgb)]);

/** A series in a shade that differs from the others' in print without colour too. */
function seriesLook(index: number, isLine: boolean): XmlElement {
  const shade = SHADES[index % SHADES.length] ?? GRID;
  return c('spPr', {}, isLine ? line(shade, LINE) : fill(shade));
}

/** Bars run downwards in the order of the table, so their category axis is turned round. */
function axes({ kind }: ChartSpec): XmlElement[] {
  const isBars = kind === 'bars';
  const category = c(
    'catAx',
    {},
    val('axId', CATEGORY_AXIS),
    c('scaling', {}, val('orientation', isBars ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', isBars ? 'l' : 'b'),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    val('crossAx', VALUE_AXIS),
  );
  const value = c(
    'valAx',
    {},
    val('axId', VALUE_AXIS),
    c('scaling', {}, val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', isBars ? 'b' : 'l'),
    c('majorGridlines', {}, c('spPr', {}, line(GRID, HAIRLINE))),
    c('numFmt', { formatCode: '#,##0', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', CATEGORY_AXIS),
    // Turned round, the first category is on top; the values' axis still belongs at the bottom.
    ...(isBars ? [val('crosses', 'max')] : []),
  );
  return [category, value];
}

const stringReference = (reference: string, values: CachedValues): XmlElement =>
  c('strRef', {}, c('f', {}, reference), c('strCache', {}, ...points(values(reference))));

const numberReference = (reference: string, values: CachedValues): XmlElement => {
  const numbers = values(reference).map((value) => (typeof value === 'number' ? value : null));
  const format = c('formatCode', {}, 'General');
  return c('numRef', {}, c('f', {}, reference), c('numCache', {}, format, ...points(numbers)));
};

const points = (values: readonly (number | string | null)[]): XmlElement[] => [
  val('ptCount', values.length),
  ...values.flatMap((value, idx) =>
    value === null ? [] : [c('pt', { idx }, c('v', {}, String(value)))],
  ),
];
