import type { ObjectType } from '../protocol/object-type';
import { application, cultureInfo } from './types/application';
import { border, borders } from './types/borders';
import { chartAxes, chartAxis } from './types/chart-axes';
import { chartLegend } from './types/chart-legend';
import { chartFill, chartSeries, seriesCollection, seriesFormat } from './types/chart-series';
import { charts, chartTitle, chartType } from './types/charts';
import { workbookCreated } from './types/created-workbook';
import { freezePanes } from './types/freeze-panes';
import { namedItem, namedItems } from './types/names';
import { pageBreak, pageBreaks } from './types/page-breaks';
import { headerFooter, headerFooterGroup, pageLayout } from './types/page-layout';
import { workbookProtection, worksheetProtection } from './types/protection';
import { range } from './types/range';
import { rangeAreas } from './types/range-areas';
import { fill, font, rangeFormat } from './types/range-format';
import { workbook } from './types/workbook';
import { worksheet } from './types/worksheet';
import { worksheets } from './types/worksheets';

/** Every class of the object model that the workbench knows; all else answers `ApiNotFound`. */
const CLASSES = [
  application,
  border,
  borders,
  chartAxes,
  chartAxis,
  chartFill,
  chartLegend,
  chartSeries,
  charts,
  chartTitle,
  chartType,
  cultureInfo,
  fill,
  font,
  freezePanes,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItems,
  pageBreak,
  pageBreaks,
  pageLayout,
  range,
  rangeAreas,
  rangeFormat,
  seriesCollection,
  seriesFormat,
  workbook,
  workbookCreated,
  workbookProtection,
  worksheet,
  worksheetProtection,
  worksheets,
].map(({ type }) => type);

const membersOf = (type: ObjectType): string[] =>
  [
    ...Object.keys(type.properties ?? {}),
    ...Object.keys(type.navigations ?? {}),
    ...Object.keys(type.methods ?? {}),
    ...Object.keys(type.events ?? {}),
    ...(type.item === undefined ? [] : ['getItem', 'getItemOrNullObject']),
    ...(type.items === undefined ? [] : ['items', 'getCount']),
  ].map((member) => `${type.name}.${member}`);

/** The members that are implemented, as `Range.values`. */
export const IMPLEMENTED: readonly string[] = CLASSES.flatMap(membersOf).sort();
