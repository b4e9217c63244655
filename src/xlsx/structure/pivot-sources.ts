import { sameSheet, shiftFormula, type StructuralChange } from '../../sheet/structural-change';
import type { Parts } from '../opc/parts';
import { attributeOf, localName, setAttribute, walk, type XmlElement } from '../xml/element';

/** Moves the source ranges of pivot tables that are taken from the changed sheet. */
export function shiftPivotSources(parts: Parts, change: StructuralChange): void {
  for (const [path, source] of pivotSources(parts, change.sheet)) {
    const range = attributeOf(source, 'ref');
    const moved = range === undefined ? range : shiftFormula(range, change.sheet, change);
    if (moved === range) continue;
    parts.edit(path);
    setAttribute(source, 'ref', moved);
  }
}

/** Lets the sources of pivot tables follow a sheet to its new name. */
export function renamePivotSources(parts: Parts, from: string, to: string): void {
  for (const [path, source] of pivotSources(parts, from)) {
    parts.edit(path);
    setAttribute(source, 'sheet', to);
  }
}

function pivotSources(parts: Parts, sheet: string): [path: string, source: XmlElement][] {
  const found: [string, XmlElement][] = [];
  for (const path of parts.paths()) {
    if (!/\/pivotCacheDefinition\d*\.xml$/i.test(path)) continue;
    walk(parts.root(path), (node) => {
      const isSource = localName(node) === 'worksheetSource';
      if (isSource && sameSheet(attributeOf(node, 'sheet') ?? '', sheet)) found.push([path, node]);
    });
  }
  return found;
}
