import type { CellRange } from '../../model/address';
import { columnLetters, quoteSheet } from '../../sheet/a1';
import { isReference, type Area } from '../../sheet/formula-piece';
import { formulaPieces } from '../../sheet/formula-pieces';
import { rangeOfArea, writeArea } from '../../sheet/references';
import type { DefinedName } from '../../sheet/snapshot';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  flagOf,
  namedLike,
  numberOf,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/element';
import { readMargins, writeMargins } from './margins';
import type { PrintSetup } from './print-setup';
import { obtainChild, removeChild } from './schema-order';

/** The names under which Excel keeps what of a sheet is printed. */
export const PRINT_TITLES = '_xlnm.Print_Titles';
export const PRINT_AREA = '_xlnm.Print_Area';
const A4 = 9;

/** How a worksheet prints, from its part and its print names. */
export function readPrint(worksheet: XmlElement, names: readonly DefinedName[]): PrintSetup {
  const setup = childOf(worksheet, 'pageSetup');
  const number = (name: string): number | undefined => setup && numberOf(setup, name);
  const footer = childOf(worksheet, 'headerFooter');
  const odd = footer && childOf(footer, 'oddFooter');
  const areasOf = (name: string): Area[] =>
    areas(names.find((each) => each.name === name)?.refersTo);
  const titles = areasOf(PRINT_TITLES).find(({ columns }) => columns === null);
  const [area] = areasOf(PRINT_AREA);
  const landscape = setup !== undefined && attributeOf(setup, 'orientation') === 'landscape';
  return {
    paper: number('paperSize') === A4 ? 'A4' : 'other',
    orientation: landscape ? 'landscape' : 'portrait',
    fit: fitsPages(worksheet)
      ? { width: number('fitToWidth') ?? 1, height: number('fitToHeight') ?? 1 }
      : null,
    footer: odd === undefined ? '' : textOf(odd),
    titleRows: titles === undefined ? null : rowsOf(rangeOfArea(titles)),
    area: area === undefined ? null : rangeOfArea(area),
    margins: readMargins(worksheet),
    rowBreaks: breakElements(worksheet).map((node) => numberOf(node, 'id') ?? 0),
  };
}

/** Changes what the worksheet part itself says of printing; `titleRows` and `area` are names. */
export function writePrint(worksheet: XmlElement, change: Partial<PrintSetup>): void {
  if (change.paper === 'A4') setAttribute(pageSetup(worksheet), 'paperSize', A4);
  if (change.orientation !== undefined) {
    setAttribute(pageSetup(worksheet), 'orientation', change.orientation);
  }
  if (change.fit !== undefined) writeFit(worksheet, change.fit);
  if (change.footer !== undefined) writeFooter(worksheet, change.footer);
  if (change.margins) writeMargins(worksheet, change.margins);
  if (change.rowBreaks !== undefined) writeBreaks(worksheet, change.rowBreaks);
}

/** What the name of the print titles refers to: rows, with the columns that were there before. */
export function titlesReference(
  sheet: string,
  rows: PrintSetup['titleRows'],
  before: string | undefined,
): string {
  const columns = areas(before)
    .filter((area) => area.rows === null)
    .map(writeArea);
  const written = rows === null ? columns : [...columns, `$${rows.first + 1}:$${rows.last + 1}`];
  return written.map((area) => `${quoteSheet(sheet)}!${area}`).join(',');
}

/** What the name of the print area refers to. */
export const areaReference = (sheet: string, { top, left, bottom, right }: CellRange): string =>
  `${quoteSheet(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;

const areas = (refersTo: string | undefined): Area[] =>
  formulaPieces(refersTo ?? '').flatMap((piece) =>
    isReference(piece) && piece.area !== null ? [piece.area] : [],
  );

const rowsOf = ({ top, bottom }: CellRange): { first: number; last: number } => ({
  first: top,
  last: bottom,
});

const pageSetup = (worksheet: XmlElement): XmlElement => obtainChild(worksheet, 'pageSetup');

function fitsPages(worksheet: XmlElement): boolean {
  const properties = childOf(worksheet, 'sheetPr');
  const pages = properties && childOf(properties, 'pageSetUpPr');
  return pages !== undefined && flagOf(pages, 'fitToPage');
}

function writeFit(worksheet: XmlElement, fit: PrintSetup['fit']): void {
  const properties = obtainChild(worksheet, 'sheetPr');
  removeChild(properties, childOf(properties, 'pageSetUpPr'));
  if (fit === null) return;
  properties.children.push(element(namedLike(properties, 'pageSetUpPr'), { fitToPage: 1 }));
  setAttribute(pageSetup(worksheet), 'fitToWidth', fit.width);
  setAttribute(pageSetup(worksheet), 'fitToHeight', fit.height);
}

function writeFooter(worksheet: XmlElement, text: string): void {
  const node = obtainChild(worksheet, 'headerFooter');
  removeChild(node, childOf(node, 'oddFooter'));
  if (text === '') return;
  const header = childOf(node, 'oddHeader');
  const at = header === undefined ? 0 : node.children.indexOf(header) + 1;
  node.children.splice(at, 0, element(namedLike(node, 'oddFooter'), {}, [text]));
}

const breakElements = (worksheet: XmlElement): XmlElement[] => {
  const breaks = childOf(worksheet, 'rowBreaks');
  return breaks === undefined ? [] : childrenOf(breaks, 'brk');
};

function writeBreaks(worksheet: XmlElement, rows: readonly number[]): void {
  removeChild(worksheet, childOf(worksheet, 'rowBreaks'));
  if (rows.length === 0) return;
  const breaks = obtainChild(worksheet, 'rowBreaks');
  const sorted = [...rows].sort((one, other) => one - other);
  breaks.children = sorted.map((id) =>
    element(namedLike(breaks, 'brk'), { id, max: 16_383, man: 1 }),
  );
  setAttribute(breaks, 'count', rows.length);
  setAttribute(breaks, 'manualBreakCount', rows.length);
}
