import { MAIN_NAMESPACE } from '../workbook/namespaces';
import { element, type XmlElement } from '../xml/element';

/** The least a stylesheet holds: one font, the two reserved fills, no border, one cell format. */
export function defaultStyles(): XmlElement {
  const counted = (name: string, ...children: XmlElement[]): XmlElement =>
    element(name, { count: children.length }, children);
  const fill = (patternType: string): XmlElement =>
    element('fill', {}, [element('patternFill', { patternType })]);
  const font = element('font', {}, [
    element('sz', { val: 11 }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ]);
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element('styleSheet', { xmlns: MAIN_NAMESPACE }, [
    counted('fonts', font),
    counted('fills', fill('none'), fill('gray125')),
    counted('borders', element('border', {}, sides)),
    counted('cellStyleXfs', element('xf', plain)),
    counted('cellXfs', element('xf', { ...plain, xfId: 0 })),
    counted('cellStyles', element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ]);
}
