import type { Visibility } from '../../../src/xlsx';
import type { BookSheet } from '../../engine/book';
import { accessDenied, HostError } from '../../protocol/host-error';
import { defineType } from '../../protocol/object-type';
import { asBoolean, asCount, asOneOf, asString, nameOf } from '../arguments';
import { areaOf } from '../area';
import { readArea, wholeSheet } from '../read-area';
import { readColor, writeColor } from '../color';
import type { SheetTarget } from '../sheet-target';
import { EVENT } from '../workspace';
import { chartsOf } from './charts';
import { freezePanes } from './freeze-panes';
import { namesOf } from './names';
import { pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { worksheetProtection } from './protection';
import { range } from './range';
import { checkSheetName } from './worksheets';

const VISIBILITY = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const satisfies Readonly<Record<string, Visibility>>;

/** Whether a sheet is the only one that can be seen, which Excel never lets go. */
function isLastVisible({ workspace, sheet }: SheetTarget): boolean {
  const visible = workspace.book.sheets.filter((each) => each.visibility === 'visible');
  return visible.length === 1 && visible[0] === sheet;
}

function usedRange({ workspace, sheet }: SheetTarget, valuesOnly: unknown) {
  const used = sheet.used(valuesOnly !== true);
  return used === null ? null : range.of({ workspace, sheet, range: used });
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const location = 'Worksheet.visibility';
  if (target.workspace.book.isStructureProtected) throw accessDenied(location);
  const visibility = asOneOf(value, VISIBILITY, location);
  if (visibility !== 'visible' && isLastVisible(target)) {
    throw new HostError('InvalidOperation', location);
  }
  target.sheet.visibility = visibility;
}

function rename({ workspace, sheet }: SheetTarget, value: unknown): void {
  const location = 'Worksheet.name';
  if (workspace.book.isStructureProtected) throw accessDenied(location);
  if (value === sheet.name) return;
  workspace.book.renameSheet(sheet, checkSheetName(workspace, value, location));
}

function remove(target: SheetTarget): void {
  const location = 'Worksheet.delete';
  if (target.workspace.book.isStructureProtected) throw accessDenied(location);
  if (isLastVisible(target)) throw new HostError('InvalidOperation', location);
  target.workspace.remove(target.sheet);
}

function activate({ workspace, sheet }: SheetTarget): void {
  if (sheet.visibility !== 'visible') {
    throw new HostError('InvalidOperation', 'Worksheet.activate');
  }
  workspace.activate(sheet);
}

/** Registration of an event of one sheet. */
const thisSheet = (register: string, type: number) => ({
  register: `_Register${register}Event`,
  unregister: `_Unregister${register}Event`,
  type,
  source: ({ sheet }: { readonly sheet: BookSheet }) => sheet.id,
});

export const worksheet = defineType<Excel.Worksheet, SheetTarget>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: rename },
    position: { get: ({ workspace, sheet }) => workspace.book.sheets.indexOf(sheet) },
    visibility: {
      get: ({ sheet }) => nameOf(sheet.visibility, VISIBILITY),
      set: setVisibility,
    },
    tabColor: {
      get: ({ sheet }) => (sheet.tabColor === null ? '' : writeColor(sheet.tabColor)),
      set: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? null : readColor(value, 'Worksheet.tabColor');
      },
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = asBoolean(value, 'Worksheet.showGridlines');
      },
    },
  },
  navigations: {
    charts: (target) => chartsOf(target),
    freezePanes: (target) => freezePanes.of(target),
    horizontalPageBreaks: (target) => pageBreaks.of(target),
    names: ({ workspace, sheet }) => namesOf(workspace, sheet),
    pageLayout: (target) => pageLayout.of(target),
    protection: ({ sheet }) => worksheetProtection.of(sheet),
  },
  methods: {
    activate,
    calculate: ({ workspace }) => workspace.book.calculate(),
    delete: remove,
    getCell: ({ workspace, sheet }, [row, column]) => {
      const location = 'Worksheet.getCell';
      const [top, left] = [asCount(row, location), asCount(column, location)];
      return range.of(areaOf(workspace, sheet, { top, left, bottom: top, right: left }, location));
    },
    getRange: ({ workspace, sheet }, [address]) =>
      range.of(
        address === undefined || address === null || address === ''
          ? wholeSheet(workspace, sheet)
          : readArea(
              workspace,
              sheet,
              asString(address, 'Worksheet.getRange'),
              'Worksheet.getRange',
            ),
      ),
    getRangeByIndexes: ({ workspace, sheet }, args) => {
      const location = 'Worksheet.getRangeByIndexes';
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map((each) =>
        asCount(each, location),
      );
      const bounds = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      return range.of(areaOf(workspace, sheet, bounds, location));
    },
    getUsedRange: (target, [valuesOnly]) =>
      usedRange(target, valuesOnly) ??
      range.of({ ...target, range: { top: 0, left: 0, bottom: 0, right: 0 } }),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly),
  },
  events: {
    onActivated: thisSheet('Activated', EVENT.activated),
    onChanged: thisSheet('DataChanged', EVENT.changed),
    onSelectionChanged: thisSheet('SelectionChanged', EVENT.selectionChanged),
  },
});
