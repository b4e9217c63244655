import type { XmlElement } from '../xml/element';
import { c, fill, shape, val } from './chart-element';
import type { ChartSpec, SeriesName, SeriesSpec } from './chart-spec';

/** The values behind a reference, as a chart keeps a copy of them. */
export type CachedValues = (reference: string) => readonly (number | string | null)[];

/** A series by its place in the chart, with a copy of the values it shows. */
export function seriesXml(
  { categories }: ChartSpec,
  series: SeriesSpec,
  index: number,
  values: CachedValues,
): XmlElement {
  return c(
    'ser',
    {},
    val('idx', index),
    val('order', index),
    c('tx', {}, seriesName(series.name, values)),
    ...(series.color === null ? [] : [shape(fill(series.color))]),
    val('invertIfNegative', 0),
    ...(categories === '' ? [] : [c('cat', {}, stringReference(categories, values))]),
    c('val', {}, numberReference(series.values, values)),
  );
}

const seriesName = (name: SeriesName, values: CachedValues): XmlElement =>
  'text' in name ? c('v', {}, name.text) : stringReference(name.reference, values);

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
