import type { Look } from '../../../src/xlsx';
import { defineType } from '../../protocol/object-type';
import type { Area } from '../area';
import { asBoolean, asCount, asNumber, asOneOf, asString, nameOf } from '../arguments';
import { readColor, writeColor } from '../color';
import { common, setLook } from '../look-of-area';
import { unlocked } from '../sheet-target';
import { autofit, autofitHeights, charactersOf, pointsOf } from '../widths';
import { borders } from './borders';

/** Alignments as Office.js names them. */
export const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
} as const satisfies Readonly<Record<string, Look['horizontal']>>;
export const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
} as const satisfies Readonly<Record<string, Look['vertical']>>;

/** A property that is one value of the look, read as null when the cells differ. */
function lookProperty<K extends keyof Look>(
  name: K,
  location: string,
  read: (value: unknown, location: string) => Look[K],
) {
  return {
    get: (area: Area) => common(area, (look) => look[name]),
    set: (area: Area, value: unknown) => {
      setLook(area, { [name]: read(value, location) }, location);
    },
  };
}

export const fill = defineType<Excel.RangeFill, Area>({
  name: 'RangeFill',
  properties: {
    color: {
      get: (area) => common(area, (look) => writeColor(look.fill ?? 'FFFFFF')),
      set: (area, value) => {
        const location = 'RangeFill.color';
        setLook(area, { fill: value === '' ? null : readColor(value, location) }, location);
      },
    },
  },
  methods: { clear: (area) => setLook(area, { fill: null }, 'RangeFill.clear') },
});

export const font = defineType<Excel.RangeFont, Area>({
  name: 'RangeFont',
  properties: {
    bold: lookProperty('bold', 'RangeFont.bold', asBoolean),
    italic: lookProperty('italic', 'RangeFont.italic', asBoolean),
    name: lookProperty('fontName', 'RangeFont.name', asString),
    size: lookProperty('fontSize', 'RangeFont.size', asNumber),
    color: {
      get: (area) => common(area, (look) => writeColor(look.color)),
      set: (area, value) => {
        setLook(area, { color: readColor(value, 'RangeFont.color') }, 'RangeFont.color');
      },
    },
  },
});

/** How the cells of a range look. */
export const rangeFormat = defineType<Excel.RangeFormat, Area>({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: {
      get: (area) => {
        const value = common(area, (look) => look.horizontal);
        return value === null ? null : nameOf(value, HORIZONTAL);
      },
      set: (area, value) => {
        const location = 'RangeFormat.horizontalAlignment';
        setLook(area, { horizontal: asOneOf(value, HORIZONTAL, location) }, location);
      },
    },
    verticalAlignment: {
      get: (area) => {
        const value = common(area, (look) => look.vertical);
        return value === null ? null : nameOf(value, VERTICAL);
      },
      set: (area, value) => {
        const location = 'RangeFormat.verticalAlignment';
        setLook(area, { vertical: asOneOf(value, VERTICAL, location) }, location);
      },
    },
    wrapText: lookProperty('wrap', 'RangeFormat.wrapText', asBoolean),
    indentLevel: lookProperty('indent', 'RangeFormat.indentLevel', asCount),
    columnWidth: {
      get: ({ sheet, range: { left } }) => pointsOf(sheet.columnWidth(left)),
      set: (area, value) => {
        const location = 'RangeFormat.columnWidth';
        const { left, right } = area.range;
        const characters = charactersOf(asNumber(value, location));
        unlocked(area, location).setColumnWidth(left, right, characters);
      },
    },
    rowHeight: {
      get: ({ sheet, range: { top } }) => sheet.rowHeight(top),
      set: (area, value) => {
        const location = 'RangeFormat.rowHeight';
        const { top, bottom } = area.range;
        unlocked(area, location).setRowHeight(top, bottom, asNumber(value, location));
      },
    },
  },
  navigations: {
    borders: (area) => borders.of(area),
    fill: (area) => fill.of(area),
    font: (area) => font.of(area),
  },
  methods: { autofitColumns: (area) => autofit(area), autofitRows: (area) => autofitHeights(area) },
});
