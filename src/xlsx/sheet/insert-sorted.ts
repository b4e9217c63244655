import { isElement, type XmlElement } from '../xml/element';

/** Puts a child where its number belongs among children that are in order; what has no number stays last. */
export function insertSorted(
  parent: XmlElement,
  child: XmlElement,
  number: number,
  numberOf: (node: XmlElement) => number,
): void {
  let low = 0;
  let high = parent.children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = parent.children[middle];
    const before =
      node !== undefined && isElement(node) && node.name === child.name && numberOf(node) < number;
    if (before) low = middle + 1;
    else high = middle;
  }
  parent.children.splice(low, 0, child);
}
