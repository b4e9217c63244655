import type { StructuralChange } from '../../sheet/structural-change';
import { relationshipsOf, removeRelationship } from '../opc/relationships';
import type { Parts } from '../opc/parts';
import { removePart } from '../opc/remove-part';
import { childOf, childrenOf, setAttribute } from '../xml/element';
import { relationshipId } from '../workbook/sheet-list';
import { shiftComments, shiftDrawing, shiftVml } from './shift-notes';
import { shiftTable, type NewHeader } from './shift-table';
import { removeChild } from '../sheet/schema-order';

/** Moves the parts that hang on the changed sheet; returns header cells that tables need for new columns. */
export function shiftRelatedParts(
  parts: Parts,
  sheetPath: string,
  change: StructuralChange,
): NewHeader[] {
  const headers: NewHeader[] = [];
  for (const { id, type, target, external } of relationshipsOf(parts, sheetPath)) {
    if (external) continue;
    if (type === 'comments' || type === 'threadedComment') shiftComments(parts, target, change);
    else if (type === 'vmlDrawing') shiftVml(parts, target, change);
    else if (type === 'drawing') shiftDrawing(parts, target, change);
    else if (type === 'table') {
      const added = shiftTable(parts, target, change);
      if (added === null) removeTable(parts, sheetPath, id, target);
      else headers.push(...added);
    }
  }
  return headers;
}

function removeTable(parts: Parts, sheetPath: string, id: string, path: string): void {
  const root = parts.edit(sheetPath);
  const tables = childOf(root, 'tableParts');
  if (tables !== undefined) {
    const gone = childrenOf(tables, 'tablePart').find((node) => relationshipId(node) === id);
    removeChild(tables, gone);
    setAttribute(tables, 'count', childrenOf(tables, 'tablePart').length);
    if (childrenOf(tables, 'tablePart').length === 0) removeChild(root, tables);
  }
  removeRelationship(parts, sheetPath, id);
  removePart(parts, path);
}
