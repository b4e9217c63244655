import { isCellError, type CellValue } from '../../sheet/snapshot';
import { serialOfIso } from '../read/dates';
import { decodeXstring, encodeXstring } from '../scan/xstring';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  namedLike,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/element';
import { removeChild } from './schema-order';

/** The value stored in a cell element; null when none is. */
export function storedValue(cell: XmlElement, strings: () => readonly string[]): CellValue | null {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is');
    return inline === undefined ? null : decodeXstring(richText(inline));
  }
  const stored = childOf(cell, 'v');
  if (stored === undefined) return null;
  const text = textOf(stored);
  switch (type) {
    case 's':
      return strings()[Number(text)] ?? null;
    case 'b':
      return /^(1|true)$/.test(text.trim());
    case 'e':
      return { error: text };
    case 'str':
      return decodeXstring(text);
    case 'd':
      return serialOfIso(text) ?? text;
    default:
      return text.trim() === '' ? null : Number(text);
  }
}

/** The text of an inline string: its own, or its runs joined; phonetic guides are left out. */
function richText(inline: XmlElement): string {
  const runs = childrenOf(inline, 'r').map((run) => childOf(run, 't'));
  return [childOf(inline, 't'), ...runs].map((text) => (text ? textOf(text) : '')).join('');
}

/** Replaces what a cell holds, formula included, by a constant. Text becomes an inline string. */
export function storeConstant(cell: XmlElement, value: CellValue | null): void {
  cell.children = [];
  setAttribute(cell, 't', undefined);
  if (typeof value !== 'string') {
    storeResult(cell, value);
    return;
  }
  setAttribute(cell, 't', 'inlineStr');
  const text = element(namedLike(cell, 't'), spaceAttribute(value), [encodeXstring(value)]);
  cell.children.push(element(namedLike(cell, 'is'), {}, [text]));
}

/** Replaces the calculated value beside a formula, or in a cell that an array formula fills. */
export function storeResult(cell: XmlElement, value: CellValue | null): void {
  removeChild(cell, childOf(cell, 'v'));
  removeChild(cell, childOf(cell, 'is'));
  setAttribute(cell, 't', value === null ? undefined : typeOfResult(value));
  if (value === null) return;
  const formula = childOf(cell, 'f');
  const stored = element(namedLike(cell, 'v'), spaceAttribute(value), [resultText(value)]);
  cell.children.splice(formula === undefined ? 0 : cell.children.indexOf(formula) + 1, 0, stored);
}

function typeOfResult(value: CellValue): string | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value === 'boolean') return 'b';
  return isCellError(value) ? 'e' : 'str';
}

function resultText(value: CellValue): string {
  if (typeof value === 'string') return encodeXstring(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : value.error;
}

const spaceAttribute = (value: CellValue): Record<string, string | undefined> => ({
  'xml:space': typeof value === 'string' && /^\s|\s$|\n/.test(value) ? 'preserve' : undefined,
});
