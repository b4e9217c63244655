import {
  childOf,
  childrenOf,
  cloneElement,
  element,
  flagOf,
  namedLike,
  numberOf,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { obtainChild } from './schema-order';

/** Pixels of the widest digit of the standard font, and of the margins of a cell (18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;
/** Characters in a column that nobody has set, as Excel shows it. */
const STANDARD_WIDTH = 8.43;

const toStored = (characters: number): number =>
  Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
const toCharacters = (stored: number): number =>
  Math.max(0, Math.round((stored - PADDING / DIGIT) * 100) / 100);

const columnElements = (worksheet: XmlElement): XmlElement[] => {
  const columns = childOf(worksheet, 'cols');
  return columns === undefined ? [] : childrenOf(columns, 'col');
};

const firstOf = (node: XmlElement): number => (numberOf(node, 'min') ?? 1) - 1;
const lastOf = (node: XmlElement): number => (numberOf(node, 'max') ?? 1) - 1;

/** The element that describes a column (from 0), if the sheet has one. */
export const columnAt = (worksheet: XmlElement, column: number): XmlElement | undefined =>
  columnElements(worksheet).find((node) => firstOf(node) <= column && column <= lastOf(node));

/** A column's width in characters. */
export function columnWidth(worksheet: XmlElement, column: number): number {
  const node = columnAt(worksheet, column);
  const format = childOf(worksheet, 'sheetFormatPr');
  const stored =
    (node && numberOf(node, 'width')) ?? (format && numberOf(format, 'defaultColWidth'));
  return stored === undefined ? STANDARD_WIDTH : toCharacters(stored);
}

export const isColumnHidden = (worksheet: XmlElement, column: number): boolean => {
  const node = columnAt(worksheet, column);
  return node !== undefined && flagOf(node, 'hidden');
};

/** Sets the width of columns, both included, in characters. */
export const setColumnWidth = (
  worksheet: XmlElement,
  first: number,
  last: number,
  characters: number,
): void => changeColumns(worksheet, first, last, { width: toStored(characters), customWidth: 1 });

export const setColumnsHidden = (
  worksheet: XmlElement,
  first: number,
  last: number,
  hidden: boolean,
): void => changeColumns(worksheet, first, last, { hidden: hidden ? 1 : undefined });

/**
 * Changes attributes of columns. An element that reaches outside the stretch is split, columns without an element
 * get one: two elements for one column make Excel repair the file.
 */
export function changeColumns(
  worksheet: XmlElement,
  first: number,
  last: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  const columns = obtainChild(worksheet, 'cols');
  const result: XmlElement[] = [];
  let next = first;
  const cover = (until: number): void => {
    if (next > until) return;
    const width = toStored(columnWidth(worksheet, next));
    result.push(stretch(element(namedLike(columns, 'col'), { width }), next, until));
    next = until + 1;
  };
  for (const node of columnElements(worksheet)) {
    const [from, to] = [firstOf(node), lastOf(node)];
    if (to < first || from > last) {
      if (from > last) cover(last);
      result.push(node);
      continue;
    }
    if (from < first) result.push(stretch(cloneElement(node), from, first - 1));
    cover(from - 1);
    result.push(stretch(cloneElement(node), Math.max(from, first), Math.min(to, last)));
    next = Math.min(to, last) + 1;
    if (to > last) result.push(stretch(node, last + 1, to));
  }
  cover(last);
  for (const node of result) {
    if (firstOf(node) < first || lastOf(node) > last) continue;
    for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  }
  columns.children = result;
}

function stretch(node: XmlElement, first: number, last: number): XmlElement {
  setAttribute(node, 'min', first + 1);
  setAttribute(node, 'max', last + 1);
  return node;
}
