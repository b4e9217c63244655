import { defineType } from '../../protocol/object-type';
import type { Workspace } from '../workspace';
import { application } from './application';
import { createAndOpenWorkbook, type OpensWorkbook } from './created-workbook';
import { namesOf } from './names';
import { workbookProtection } from './protection';
import { range } from './range';
import { worksheets } from './worksheets';

/** The open workbook: the root of the object model. */
export const workbook = defineType<Excel.Workbook & OpensWorkbook, Workspace>({
  name: 'Workbook',
  properties: {
    name: { get: (workspace) => workspace.book.fileName },
    readOnly: { get: () => false },
  },
  navigations: {
    application: (workspace) => application.of(workspace),
    names: (workspace) => namesOf(workspace, null),
    protection: (workspace) => workbookProtection.of(workspace),
    worksheets: (workspace) => worksheets.of(workspace),
  },
  methods: {
    createAndOpenWorkbook: ({ surroundings }, [base64]) =>
      createAndOpenWorkbook(surroundings, base64),
    getSelectedRange: (workspace) =>
      range.of({ workspace, sheet: workspace.active, range: workspace.selection }),
    getActiveCell: (workspace) => {
      const { top, left } = workspace.selection;
      const cell = { top, left, bottom: top, right: left };
      return range.of({ workspace, sheet: workspace.active, range: cell });
    },
  },
});
