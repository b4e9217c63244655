import type { Parts } from '../opc/parts';
import { relationshipsOf, removeRelationship } from '../opc/relationships';
import { removePart } from '../opc/remove-part';

/** Removes the calculation chain, which lists every formula cell; Excel makes it anew. */
export function dropCalcChain(parts: Parts, workbook: string): void {
  for (const { id, type, target } of relationshipsOf(parts, workbook)) {
    if (type !== 'calcChain') continue;
    removeRelationship(parts, workbook, id);
    if (parts.has(target)) removePart(parts, target);
  }
}
