import type { CellRange } from '../../model/address';
import { parseA1, rangeA1 } from '../../sheet/a1';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  namedLike,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { obtainChild, removeChild } from './schema-order';

const mergeElements = (worksheet: XmlElement): XmlElement[] => {
  const merges = childOf(worksheet, 'mergeCells');
  return merges === undefined ? [] : childrenOf(merges, 'mergeCell');
};

const rangeOf = (merge: XmlElement): CellRange | null => parseA1(attributeOf(merge, 'ref') ?? '');

/** The merged ranges of a worksheet. */
export const listMerges = (worksheet: XmlElement): CellRange[] =>
  mergeElements(worksheet).flatMap((merge) => rangeOf(merge) ?? []);

export function addMerge(worksheet: XmlElement, range: CellRange): void {
  const merges = obtainChild(worksheet, 'mergeCells');
  merges.children.push(element(namedLike(merges, 'mergeCell'), { ref: rangeA1(range) }));
  setAttribute(merges, 'count', mergeElements(worksheet).length);
}

/** Undoes every merge that touches a range. */
export function removeMerges(worksheet: XmlElement, range: CellRange): void {
  const merges = childOf(worksheet, 'mergeCells');
  if (merges === undefined) return;
  merges.children = mergeElements(worksheet).filter((merge) => !overlaps(rangeOf(merge), range));
  setAttribute(merges, 'count', merges.children.length);
  if (merges.children.length === 0) removeChild(worksheet, merges);
}

const overlaps = (one: CellRange | null, other: CellRange): boolean =>
  one !== null &&
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
