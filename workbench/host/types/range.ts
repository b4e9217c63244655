import type { CellRange } from '../../../src/model/address';
import { shownText } from '../../engine/shown-text';
import type { BookSheet, Content } from '../../engine/book';
import { invalidArgument } from '../../protocol/host-error';
import {
  defineType,
  targetOf,
  type HostObject,
  type TypedObjectType,
} from '../../protocol/object-type';
import { addressOf, areaOf, columnsOf, rowsOf, type Area } from '../area';
import { readArea } from '../read-area';
import { gridOf, spread } from '../area-grid';
import { asBoolean, asCount, asNumber, asString } from '../arguments';
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

/** The cells of an area, calculated. */
function contents<V>(area: Area, read: (content: Content) => V, location: string): V[][] | null {
  const { workspace, sheet } = area;
  workspace.present(sheet, location);
  if (workspace.calculationMode !== 'Manual') workspace.book.calculate();
  return gridOf(area, (row, column) => read(sheet.content(row, column)), location);
}

function setNumberFormat(area: Area, value: unknown): void {
  const location = 'Range.numberFormat';
  const sheet = unlocked(area, location);
  if (!Array.isArray(value)) {
    sheet.setLook(area.range, { numberFormat: asString(value, location) });
    return;
  }
  const write = (row: number, column: number, format: unknown): void => {
    const cell = { top: row, left: column, bottom: row, right: column };
    sheet.setLook(cell, { numberFormat: asString(format, location) });
  };
  spread(area, value, write, location);
}

/** An area beside or within this one, by its corners counted from this one's first cell. */
function part(
  area: Area,
  rows: readonly [number, number],
  columns: readonly [number, number],
): HostObject {
  const { top, left } = area.range;
  const bounds = {
    top: top + rows[0],
    bottom: top + rows[1],
    left: left + columns[0],
    right: left + columns[1],
  };
  return range.of(areaOf(area.workspace, area.sheet, bounds, 'Range'));
}

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
      get: (area) => contents(area, ({ value }) => wireValue(value), 'Range.values'),
      set: (area, value) => writeCells(area, value, 'Range.values'),
    },
    formulas: {
      get: (area) =>
        contents(area, ({ formula, value }) => formula ?? wireValue(value), 'Range.formulas'),
      set: (area, value) => writeCells(area, value, 'Range.formulas'),
    },
    text: {
      get: (area) => {
        area.workspace.book.calculate();
        const shown = (row: number, column: number): string =>
          shownText(
            area.sheet.content(row, column).value,
            area.sheet.look(row, column).numberFormat,
          );
        return gridOf(area, shown, 'Range.text');
      },
    },
    numberFormat: {
      get: (area) =>
        gridOf(
          area,
          (row, column) => area.sheet.look(row, column).numberFormat,
          'Range.numberFormat',
        ),
      set: setNumberFormat,
    },
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
    getCell: (area, [row, column]) => {
      const [y, x] = [asCount(row, 'Range.getCell'), asCount(column, 'Range.getCell')];
      return part(area, [y, y], [x, x]);
    },
    getRow: (area, [row]) => {
      const y = asCount(row, 'Range.getRow');
      return part(area, [y, y], [0, columnsOf(area) - 1]);
    },
    getColumn: (area, [column]) => {
      const x = asCount(column, 'Range.getColumn');
      return part(area, [0, rowsOf(area) - 1], [x, x]);
    },
    getOffsetRange: (area, [rows, columns]) => {
      const y = asNumber(rows, 'Range.getOffsetRange');
      const x = asNumber(columns, 'Range.getOffsetRange');
      return part(area, [y, y + rowsOf(area) - 1], [x, x + columnsOf(area) - 1]);
    },
    getBoundingRect: (area, [value]) => {
      const that = other(area, value, 'Range.getBoundingRect');
      const { top, left, bottom, right } = area.range;
      const bounds = {
        top: Math.min(top, that.top),
        left: Math.min(left, that.left),
        bottom: Math.max(bottom, that.bottom),
        right: Math.max(right, that.right),
      };
      return range.of({ ...area, range: bounds });
    },
    getUsedRangeOrNullObject: (area, [valuesOnly]) => {
      const used = area.sheet.used(valuesOnly !== true);
      if (used === null) return null;
      const { top, left, bottom, right } = area.range;
      const common = {
        top: Math.max(top, used.top),
        left: Math.max(left, used.left),
        bottom: Math.min(bottom, used.bottom),
        right: Math.min(right, used.right),
      };
      const meets = common.top <= common.bottom && common.left <= common.right;
      return meets ? range.of({ ...area, range: common }) : null;
    },
    getRowProperties: (area, [wanted]) => rowProperties(area, wanted),
    getColumnProperties: (area, [wanted]) => columnProperties(area, wanted),
    getCellProperties: (area, [wanted]) => cellProperties(area, wanted),
    getMergedAreasOrNullObject: (area) => {
      const merged = area.sheet.merges.filter(({ top, left }) => {
        const { range: bounds } = area;
        if (top < bounds.top || top > bounds.bottom) return false;
        return left >= bounds.left && left <= bounds.right;
      });
      if (merged.length === 0) return null;
      return rangeAreas.of(merged.map((bounds) => ({ ...area, range: bounds })));
    },
    setRowProperties: (area, [given]) => setRowProperties(area, given),
    setColumnProperties: (area, [given]) => setColumnProperties(area, given),
    setCellProperties: (area, [given]) => setCellProperties(area, given),
  },
});
