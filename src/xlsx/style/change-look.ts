import {
  childOf,
  cloneElement,
  element,
  isElement,
  localName,
  namedLike,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import type { BorderLine, BorderSide, LookChange } from './look';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

/** Replaces a child, or removes it with null, keeping the schema's order. */
function replaceChild(
  parent: XmlElement,
  local: string,
  attributes: Readonly<Record<string, string | number>> | null,
  order: readonly string[],
  children: readonly XmlElement[] = [],
): void {
  const name = namedLike(parent, local);
  parent.children = parent.children.filter((child) => isElement(child) && child.name !== name);
  if (attributes === null) return;
  const rank = order.indexOf(local);
  const next = parent.children.findIndex(
    (child) => isElement(child) && order.indexOf(localName(child)) > rank,
  );
  const made = element(name, attributes, children);
  parent.children.splice(next < 0 ? parent.children.length : next, 0, made);
}

/** A font with changes. A font named by hand no longer follows the theme. */
export function changedFont(font: XmlElement, change: LookChange): XmlElement {
  const changed = cloneElement(font);
  const set = (local: string, attributes: Record<string, string | number> | null): void =>
    replaceChild(changed, local, attributes, FONT_ORDER);
  if (change.bold !== undefined) set('b', change.bold ? {} : null);
  if (change.italic !== undefined) set('i', change.italic ? {} : null);
  if (change.underline !== undefined) set('u', change.underline ? {} : null);
  if (change.fontSize !== undefined) set('sz', { val: change.fontSize });
  if (change.color !== undefined) set('color', { rgb: `FF${change.color}` });
  if (change.fontName !== undefined) {
    set('name', { val: change.fontName });
    set('scheme', null);
  }
  return changed;
}

/** A solid fill, or none. */
export function newFill(like: XmlElement, color: string | null): XmlElement {
  const name = (local: string): string => namedLike(like, local);
  const colors =
    color === null
      ? []
      : [
          element(name('fgColor'), { rgb: `FF${color}` }),
          element(name('bgColor'), { indexed: 64 }),
        ];
  const patternType = color === null ? 'none' : 'solid';
  return element(name('fill'), {}, [element(name('patternFill'), { patternType }, colors)]);
}

/** A border with changes. */
export function changedBorder(
  border: XmlElement,
  borders: NonNullable<LookChange['borders']>,
): XmlElement {
  const changed = cloneElement(border);
  for (const [side, line] of Object.entries(borders) as [BorderSide, BorderLine | null][]) {
    const color = line && element(namedLike(border, 'color'), { rgb: `FF${line.color}` });
    const attributes = line === null ? {} : { style: line.style };
    replaceChild(changed, side, attributes, BORDER_ORDER, color === null ? [] : [color]);
  }
  return changed;
}

/** Changes the alignment and protection that a cell format holds itself. */
export function changeFormat(format: XmlElement, change: LookChange): void {
  const { horizontal, vertical, wrap, indent, locked } = change;
  if ([horizontal, vertical, wrap, indent].some((each) => each !== undefined)) {
    const alignment = obtain(format, 'alignment');
    if (horizontal !== undefined) setAttribute(alignment, 'horizontal', horizontal);
    if (vertical !== undefined) setAttribute(alignment, 'vertical', vertical);
    if (wrap !== undefined) setAttribute(alignment, 'wrapText', wrap ? 1 : undefined);
    if (indent !== undefined) setAttribute(alignment, 'indent', indent > 0 ? indent : undefined);
    setAttribute(format, 'applyAlignment', 1);
  }
  if (locked !== undefined) {
    setAttribute(obtain(format, 'protection'), 'locked', locked ? 1 : 0);
    setAttribute(format, 'applyProtection', 1);
  }
}

const FORMAT_ORDER = ['alignment', 'protection', 'extLst'];

function obtain(format: XmlElement, local: string): XmlElement {
  if (childOf(format, local) === undefined) replaceChild(format, local, {}, FORMAT_ORDER);
  const child = childOf(format, local);
  if (child === undefined) throw new Error(`${local} was just placed`);
  return child;
}
