import type { CellRange } from '../../../src/model/address';
import type { BookSheet } from '../../engine/book';
import { invalidArgument } from '../../protocol/host-error';
import { defineType, targetOf, type TypedObjectType } from '../../protocol/object-type';
import { addressOf, columnsOf, rowsOf, type Area } from '../area';
import { around, cellOf, columnOf, mergedAreas, offsetOf, rowOf, within } from '../area-parts';
import { readArea } from '../read-area';
import { asBoolean, asString } from '../arguments';
import { readCells, readFormats, readTexts, writeFormats } from '../read-cells';
import { unlocked } from '../sheet-target';
import { clearCells, wireValue, writeCells } from '../write-cells';
import { cellProperties, setCellProperties } from '../cell-properties';
import {
  columnProperties,
  rowProperties,
  setColumnProperties,
  setRowProperties,
} from '../row-column-properties';
import { deleteCells, insertCells } from '../structure';
import { rangeAreas } from './range-areas';
import { rangeFormat } from './range-format';
import { worksheet } from './worksheet';

function other(area: Area, value: unknown, location: string): CellRange {
  const found =
    targetOf(value, range) ??
    readArea(area.workspace, area.sheet, asString(value, location), location);
  if (found.sheet !== area.sheet) throw invalidArgument(location);
  return found.range;
}

function allHidden(first: number, last: number, isHidden: (index: number) => boolean) {
  const some = isHidden(first);
  for (let index = first; index <= Math.min(last, first + 10_000); index += 1) {
    if (isHidden(index) !== some) return null;
  }
  return some;
}

/** Merges each row of an area by itself. */
function mergeRows({ range: area }: Area, sheet: BookSheet): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    sheet.merge({ ...area, top: row, bottom: row });
  }
}

/** A rectangle of cells. */
export const range: TypedObjectType<Area> = defineType<Excel.Range, Area>({
  name: 'Range',
  properties: {
    address: { get: addressOf },
    rowIndex: { get: (area) => area.range.top },
    columnIndex: { get: (area) => area.range.left },
    rowCount: { get: rowsOf },
    columnCount: { get: columnsOf },
    cellCount: {
      get: (area) => {
        const cells = rowsOf(area) * columnsOf(area);
        return cells > 2_147_483_647 ? -1 : cells;
      },
    },
    values: {
      get: (area) => readCells(area, ({ value }) => wireValue(value), 'Range.values'),
      set: (area, value) => writeCells(area, value, 'Range.values'),
    },
    formulas: {
      get: (area) =>
        readCells(area, ({ formula, value }) => formula ?? wireValue(value), 'Range.formulas'),
      set: (area, value) => writeCells(area, value, 'Range.formulas'),
    },
    text: { get: readTexts },
    numberFormat: { get: readFormats, set: writeFormats },
    rowHidden: {
      get: ({ sheet, range: { top, bottom } }) =>
        allHidden(top, bottom, (row) => sheet.isRowHidden(row)),
      set: (area, value) => {
        const { top, bottom } = area.range;
        const hidden = asBoolean(value, 'Range.rowHidden');
        unlocked(area, 'Range.rowHidden').setRowsHidden(top, bottom, hidden);
      },
    },
    columnHidden: {
      get: ({ sheet, range: { left, right } }) =>
        allHidden(left, right, (column) => sheet.isColumnHidden(column)),
      set: (area, value) => {
        const { left, right } = area.range;
        const hidden = asBoolean(value, 'Range.columnHidden');
        unlocked(area, 'Range.columnHidden').setColumnsHidden(left, right, hidden);
      },
    },
  },
  navigations: {
    format: (area) => rangeFormat.of(area),
    worksheet: ({ workspace, sheet }) => worksheet.of({ workspace, sheet }),
  },
  methods: {
    clear: (area, [applyTo]) => clearCells(area, applyTo),
    select: ({ workspace, sheet, range: bounds }) => {
      if (sheet.visibility !== 'visible') throw invalidArgument('Range.select');
      workspace.select(workspace.present(sheet, 'Range.select'), bounds);
    },
    merge: (area, [across]) => {
      const sheet = unlocked(area, 'Range.merge');
      if (across !== true) sheet.merge(area.range);
      else mergeRows(area, sheet);
    },
    unmerge: (area) => unlocked(area, 'Range.unmerge').unmerge(area.range),
    insert: (area, [shift]) => insertCells(area, shift),
    delete: (area, [shift]) => deleteCells(area, shift),
    getCell: (area, [row, column]) => range.of(cellOf(area, row, column)),
    getRow: (area, [row]) => range.of(rowOf(area, row)),
    getColumn: (area, [column]) => range.of(columnOf(area, column)),
    getOffsetRange: (area, [rows, columns]) => range.of(offsetOf(area, rows, columns)),
    getBoundingRect: (area, [value]) =>
      range.of(around(area, other(area, value, 'Range.getBoundingRect'))),
    getUsedRangeOrNullObject: (area, [valuesOnly]) => {
      const used = area.sheet.used(valuesOnly !== true);
      const common = used === null ? null : within(area, used);
      return common === null ? null : range.of(common);
    },
    getRowProperties: (area, [wanted]) => rowProperties(area, wanted),
    getColumnProperties: (area, [wanted]) => columnProperties(area, wanted),
    getCellProperties: (area, [wanted]) => cellProperties(area, wanted),
    getMergedAreasOrNullObject: (area) => {
      const merged = mergedAreas(area);
      return merged.length === 0 ? null : rangeAreas.of(merged);
    },
    setRowProperties: (area, [given]) => setRowProperties(area, given),
    setColumnProperties: (area, [given]) => setColumnProperties(area, given),
    setCellProperties: (area, [given]) => setCellProperties(area, given),
  },
});
