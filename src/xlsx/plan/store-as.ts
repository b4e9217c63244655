import { contentTypeOf, setContentType } from '../opc/content-types';
import type { Parts } from '../opc/parts';
import { relationshipsOf, removeRelationship } from '../opc/relationships';
import { removePart } from '../opc/remove-part';

/** What a workbook is stored as: with its macros or without. Excel refuses a file whose name says another kind. */
export type StoredKind = 'xlsx' | 'xlsm';

const CONTENT: Readonly<Record<StoredKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};

const macrosOf = (parts: Parts, workbook: string) =>
  relationshipsOf(parts, workbook).filter(({ type }) => type === 'vbaProject');

/** Whether a workbook carries macros. */
export const carriesMacros = (parts: Parts, workbook: string): boolean =>
  macrosOf(parts, workbook).length > 0;

/** Makes a workbook or a template the kind of file that its new name says; an .xlsx cannot take macros along. */
export function storeAs(parts: Parts, workbook: string, kind: StoredKind): void {
  if (contentTypeOf(parts, workbook) !== CONTENT[kind]) {
    setContentType(parts, workbook, CONTENT[kind]);
  }
  if (kind === 'xlsm') return;
  for (const { id, target } of macrosOf(parts, workbook)) {
    removeRelationship(parts, workbook, id);
    if (parts.has(target)) removePart(parts, target);
  }
}
