import { element, type XmlElement, type XmlNode } from '../xml/element';

/** An element of a chart part. */
export const c = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly XmlNode[]
): XmlElement => element(`c:${name}`, attributes, children);

/** An element that holds nothing but its value. */
export const val = (name: string, value: string | number): XmlElement => c(name, { val: value });

/** English Metric Units, in which a drawing counts the widths of lines. */
const EMU_PER_POINT = 12_700;

/** A plain colour, RRGGBB. */
export const fill = (rgb: string): XmlElement =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: rgb })]);

/** A line in a plain colour. */
export const line = (rgb: string, points: number): XmlElement =>
  element('a:ln', { w: points * EMU_PER_POINT }, [fill(rgb)]);

/** How a part of a chart is drawn. */
export const shape = (...children: readonly XmlElement[]): XmlElement => c('spPr', {}, ...children);
