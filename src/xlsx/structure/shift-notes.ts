import { shiftIndex, shiftSpan, type StructuralChange } from '../../sheet/structural-change';
import type { Parts } from '../opc/parts';
import {
  attributeOf,
  elementsOf,
  isElement,
  localName,
  setAttribute,
  textOf,
  walk,
  type XmlElement,
} from '../xml/element';
import { shiftRanges } from './shift-references';

/** Moves the comments of a part, old or threaded; those on deleted cells go. */
export function shiftComments(parts: Parts, path: string, change: StructuralChange): void {
  const visit = (parent: XmlElement): void => {
    parent.children = parent.children.filter((child) => {
      if (!isElement(child)) return true;
      visit(child);
      const cell = attributeOf(child, 'ref');
      const moved = cell === undefined ? undefined : shiftRanges(cell, change);
      if (moved !== undefined && moved !== '') setAttribute(child, 'ref', moved);
      return moved !== '';
    });
  };
  visit(parts.edit(path));
}

/** Moves the boxes of comments in a VML part; those of deleted cells go. */
export function shiftVml(parts: Parts, path: string, change: StructuralChange): void {
  const root = parts.edit(path);
  root.children = root.children.filter((child) => !isElement(child) || shiftShape(child, change));
}

/** Moves one shape; false when its cell is deleted. */
function shiftShape(shape: XmlElement, change: StructuralChange): boolean {
  const own = change.axis === 'row' ? 'Row' : 'Column';
  let kept = true;
  walk(shape, (node) => {
    const name = localName(node);
    if (name === own) {
      const moved = shiftIndex(Number(textOf(node)), change);
      kept = moved !== null;
      if (moved !== null) node.children = [String(moved)];
    } else if (name === 'Anchor') {
      node.children = [shiftAnchor(textOf(node), change)];
    }
  });
  return kept;
}

/** An anchor lists left column, offset, top row, offset, right column, offset, bottom row, offset. */
function shiftAnchor(anchor: string, change: StructuralChange): string {
  const numbers = anchor.split(',').map(Number);
  const [first, last] = change.axis === 'row' ? [2, 6] : [0, 4];
  const span = shiftSpan(numbers[first] ?? 0, numbers[last] ?? 0, change);
  if (span === null) return anchor;
  [numbers[first], numbers[last]] = span;
  return numbers.join(', ');
}

/** Moves the anchors of a drawing: pictures, charts, text boxes. One fixed on the page stays. */
export function shiftDrawing(parts: Parts, path: string, change: StructuralChange): void {
  const root = parts.edit(path);
  for (const anchor of elementsOf(root)) {
    if (attributeOf(anchor, 'editAs') === 'absolute') continue;
    const markers = elementsOf(anchor).filter((node) => /^(from|to)$/.test(localName(node)));
    const places = markers.flatMap((marker) =>
      elementsOf(marker).filter(
        (node) => localName(node) === (change.axis === 'row' ? 'row' : 'col'),
      ),
    );
    const [first, last = first] = places;
    if (first === undefined || last === undefined) continue;
    const [from, to] = [Number(textOf(first)), Number(textOf(last))];
    const span = shiftSpan(from, to, change) ?? [change.at, change.at];
    first.children = [String(span[0])];
    last.children = [String(last === first ? span[0] : span[1])];
  }
}
