import { attributeOf, childOf, numberOf, setAttribute, type XmlElement } from '../xml/element';
import type { PrintSetup } from './print-setup';
import { obtainChild } from './schema-order';

/** A worksheet's margins in inches; null where it says nothing of them. */
export function readMargins(worksheet: XmlElement): PrintSetup['margins'] {
  const node = childOf(worksheet, 'pageMargins');
  if (node === undefined) return null;
  const inches = (name: string): number => numberOf(node, name) ?? 0;
  return {
    left: inches('left'),
    right: inches('right'),
    top: inches('top'),
    bottom: inches('bottom'),
  };
}

/** Sets a worksheet's margins; those of header and footer stay as they are. */
export function writeMargins(
  worksheet: XmlElement,
  margins: NonNullable<PrintSetup['margins']>,
): void {
  const node = obtainChild(worksheet, 'pageMargins');
  for (const [name, inches] of Object.entries(margins)) setAttribute(node, name, inches);
  // The schema asks for all six.
  for (const name of ['header', 'footer']) {
    if (attributeOf(node, name) === undefined) setAttribute(node, name, 0.3);
  }
}
