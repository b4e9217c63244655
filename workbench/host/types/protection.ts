import { defineType } from '../../protocol/object-type';
import type { BookSheet } from '../../engine/book';
import type { Workspace } from '../workspace';

export const worksheetProtection = defineType<Excel.WorksheetProtection, BookSheet>({
  name: 'WorksheetProtection',
  properties: { protected: { get: (sheet) => sheet.isProtected } },
});

export const workbookProtection = defineType<Excel.WorkbookProtection, Workspace>({
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ book }) => book.isStructureProtected } },
});
