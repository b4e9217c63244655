import { parseA1 } from '../../sheet/a1';
import { shiftSpan, type StructuralChange } from '../../sheet/structural-change';
import type { Parts } from '../opc/parts';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  namedLike,
  numberOf,
  setAttribute,
  walk,
  type XmlElement,
} from '../xml/element';
import { shiftRanges } from './shift-references';

/** A header cell that a new table column needs. */
export interface NewHeader {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Moves a table. Columns inserted within it become columns of the table, which must be as many as its range is
 * wide and named in its header row; the header cells to be written are returned, null when the table is gone.
 */
export function shiftTable(
  parts: Parts,
  path: string,
  change: StructuralChange,
): NewHeader[] | null {
  const root = parts.edit(path);
  const before = parseA1(attributeOf(root, 'ref') ?? '');
  if (before === null || shiftRanges(attributeOf(root, 'ref') ?? '', change) === '') return null;
  walk(root, (node) => {
    const range = attributeOf(node, 'ref');
    if (range !== undefined) setAttribute(node, 'ref', shiftRanges(range, change));
  });
  const columns = childOf(root, 'tableColumns');
  const after = parseA1(attributeOf(root, 'ref') ?? '');
  if (change.axis === 'row' || columns === undefined || after === null) return [];
  const added = fitColumns(columns, before.left, change);
  setAttribute(columns, 'count', columns.children.length);
  if (attributeOf(root, 'headerRowCount') === '0') return [];
  return added.map(({ index, text }) => ({ row: after.top, column: after.left + index, text }));
}

function fitColumns(
  columns: XmlElement,
  left: number,
  change: StructuralChange,
): { index: number; text: string }[] {
  const existing = childrenOf(columns, 'tableColumn');
  const inside = change.at > left && change.at < left + existing.length;
  if (change.count < 0) {
    columns.children = existing.filter(
      (_, index) => shiftSpan(left + index, left + index, change) !== null,
    );
    return [];
  }
  if (!inside) return [];
  const at = change.at - left;
  const names = new Set(existing.map((node) => attributeOf(node, 'name')?.toLowerCase()));
  let id = Math.max(...existing.map((node) => numberOf(node, 'id') ?? 0));
  const added = Array.from({ length: change.count }, (_, step) => {
    let number = 1;
    while (names.has(`kolumn${number}`)) number++;
    names.add(`kolumn${number}`);
    id += 1;
    const name = `Kolumn${number}`;
    return {
      index: at + step,
      text: name,
      node: element(namedLike(columns, 'tableColumn'), { id, name }),
    };
  });
  columns.children = [
    ...existing.slice(0, at),
    ...added.map(({ node }) => node),
    ...existing.slice(at),
  ];
  return added;
}
