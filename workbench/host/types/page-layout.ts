import type { PrintSetup } from '../../../src/xlsx';
import { HostError } from '../../protocol/host-error';
import { defineType, targetOf } from '../../protocol/object-type';
import { asCount, asNumber, asOneOf, asRecord, asString, nameOf } from '../arguments';
import { LAST_COLUMN, type Area } from '../area';
import { readArea } from '../read-area';
import { unlocked, type SheetTarget } from '../sheet-target';
import { range } from './range';
import { rangeAreas } from './range-areas';

const ORIENTATION = { Portrait: 'portrait', Landscape: 'landscape' } as const;

function change(target: SheetTarget, location: string, part: Partial<PrintSetup>): void {
  unlocked(target, location).setPrint(part);
}

function areaFrom({ workspace, sheet }: SheetTarget, value: unknown, location: string): Area {
  return targetOf(value, range) ?? readArea(workspace, sheet, asString(value, location), location);
}

function setZoom(target: SheetTarget, value: unknown): void {
  const location = 'PageLayout.zoom';
  const zoom = asRecord(value, location);
  if (zoom['scale'] !== undefined) throw new HostError('ApiNotFound', `${location}.scale`);
  const width = asCount(zoom['horizontalFitToPages'] ?? 0, location);
  const height = asCount(zoom['verticalFitToPages'] ?? 0, location);
  change(target, location, { fit: { width, height } });
}

export const headerFooter = defineType<Excel.HeaderFooter, SheetTarget>({
  name: 'HeaderFooter',
  properties: {
    centerFooter: {
      get: ({ sheet }) => sheet.print.footer,
      set: (target, value) => {
        const location = 'HeaderFooter.centerFooter';
        change(target, location, { footer: asString(value, location) });
      },
    },
  },
});

export const headerFooterGroup = defineType<Excel.HeaderFooterGroup, SheetTarget>({
  name: 'HeaderFooterGroup',
  navigations: { defaultForAllPages: (target) => headerFooter.of(target) },
});

type Side = 'left' | 'right' | 'top' | 'bottom';
const POINTS_PER_INCH = 72;
/** What Excel gives a new sheet, in inches. */
const MARGINS: Readonly<Record<Side, number>> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };

/** A margin, which Excel counts in points and a file in inches. */
const margin = (side: Side) => ({
  get: ({ sheet }: SheetTarget) => (sheet.print.margins ?? MARGINS)[side] * POINTS_PER_INCH,
  set: (target: SheetTarget, value: unknown) => {
    const location = `PageLayout.${side}Margin`;
    const inches = asNumber(value, location) / POINTS_PER_INCH;
    const margins = { ...(target.sheet.print.margins ?? MARGINS), [side]: inches };
    change(target, location, { margins });
  },
});

/** How a sheet prints. */
export const pageLayout = defineType<Excel.PageLayout, SheetTarget>({
  name: 'PageLayout',
  properties: {
    orientation: {
      get: ({ sheet }) => nameOf(sheet.print.orientation, ORIENTATION),
      set: (target, value) => {
        const location = 'PageLayout.orientation';
        change(target, location, { orientation: asOneOf(value, ORIENTATION, location) });
      },
    },
    paperSize: {
      set: (target, value) => {
        const location = 'PageLayout.paperSize';
        change(target, location, { paper: asOneOf(value, { A4: 'A4' } as const, location) });
      },
    },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    zoom: {
      get: ({ sheet }) => ({
        horizontalFitToPages: sheet.print.fit?.width ?? 0,
        verticalFitToPages: sheet.print.fit?.height ?? 0,
      }),
      set: setZoom,
    },
  },
  navigations: { headersFooters: (target) => headerFooterGroup.of(target) },
  methods: {
    getPrintAreaOrNullObject: (target) => {
      const { area } = target.sheet.print;
      return area === null ? null : rangeAreas.of([{ ...target, range: area }]);
    },
    getPrintTitleRowsOrNullObject: (target) => {
      const { titleRows } = target.sheet.print;
      if (titleRows === null) return null;
      const { first, last } = titleRows;
      return range.of({
        ...target,
        range: { top: first, left: 0, bottom: last, right: LAST_COLUMN },
      });
    },
    setPrintArea: (target, [value]) => {
      const location = 'PageLayout.setPrintArea';
      change(target, location, { area: areaFrom(target, value, location).range });
    },
    setPrintTitleRows: (target, [value]) => {
      const location = 'PageLayout.setPrintTitleRows';
      const { top, bottom } = areaFrom(target, value, location).range;
      change(target, location, { titleRows: { first: top, last: bottom } });
    },
  },
});
