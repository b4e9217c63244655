import { contentTypeOf, setContentType } from '../opc/content-types';
import type { Parts } from '../opc/parts';
import { relationshipsOf, removeRelationship } from '../opc/relationships';
import { removePart } from '../opc/remove-part';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * Makes a workbook with macros, or a template, an ordinary .xlsx. Excel refuses a file whose content is another
 * than its name says, so the macros cannot come along.
 */
export function storeAsXlsx(parts: Parts, workbook: string): void {
  if (contentTypeOf(parts, workbook) === XLSX) return;
  setContentType(parts, workbook, XLSX);
  for (const { id, type, target } of relationshipsOf(parts, workbook)) {
    if (type !== 'vbaProject') continue;
    removeRelationship(parts, workbook, id);
    if (parts.has(target)) removePart(parts, target);
  }
}
