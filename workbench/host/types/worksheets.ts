import { accessDenied, HostError, invalidArgument } from '../../protocol/host-error';
import { defineType, type HostObject } from '../../protocol/object-type';
import { EVENT, WORKBOOK, type Workspace } from '../workspace';
import { worksheet } from './worksheet';

const FORBIDDEN = /[\\/?*[\]:]/;

/** Refuses what Excel refuses as a sheet's name. */
export function checkSheetName(workspace: Workspace, name: unknown, location: string): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || FORBIDDEN.test(name)) {
    throw invalidArgument(location);
  }
  if (/^'|'$/.test(name) || name.toLowerCase() === 'history') throw invalidArgument(location);
  if (workspace.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', location);
  }
  return name;
}

function freeName({ book }: Workspace): string {
  for (let number = book.sheets.length + 1; ; number += 1) {
    const name = `Blad${number}`;
    if (book.sheets.every((sheet) => sheet.name !== name)) return name;
  }
}

function add(workspace: Workspace, name: unknown): HostObject {
  const location = 'WorksheetCollection.add';
  if (workspace.book.isStructureProtected) throw accessDenied(location);
  const wanted = checkSheetName(workspace, name ?? freeName(workspace), location);
  const sheet = workspace.book.addSheet(wanted);
  workspace.added(sheet);
  return worksheet.of({ workspace, sheet });
}

/** Registration of an event of every sheet. */
const anySheet = (register: string, type: number) => ({
  register: `_Register${register}Event`,
  unregister: `_Unregister${register}Event`,
  type,
  source: () => WORKBOOK,
});

export const worksheets = defineType<Excel.WorksheetCollection, Workspace>({
  name: 'WorksheetCollection',
  items: (workspace) => workspace.book.sheets.map((sheet) => worksheet.of({ workspace, sheet })),
  item: (workspace, key) => {
    const sheet = workspace.find(key);
    return sheet === null ? null : worksheet.of({ workspace, sheet });
  },
  methods: {
    add: (workspace, [name]) => add(workspace, name),
    getActiveWorksheet: (workspace) => worksheet.of({ workspace, sheet: workspace.active }),
  },
  events: {
    onActivated: anySheet('Activated', EVENT.activated),
    onAdded: anySheet('Added', EVENT.added),
    onChanged: anySheet('DataChanged', EVENT.changed),
    onDeleted: anySheet('Deleted', EVENT.deleted),
    onSelectionChanged: anySheet('SelectionChanged', EVENT.selectionChanged),
  },
});
