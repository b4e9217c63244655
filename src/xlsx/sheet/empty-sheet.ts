import { isElement, localName, type XmlElement } from '../xml/element';

/** What of a worksheet is not its content: how it is seen, protected and annotated. */
const KEPT = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'sheetData',
  'sheetProtection',
  'pageMargins',
  'drawing',
  'legacyDrawing',
  'extLst',
]);

/** Takes away everything that a person or a program has put on a sheet, notes and pictures apart. */
export function emptySheet(worksheet: XmlElement): void {
  worksheet.children = worksheet.children.filter(
    (child) => isElement(child) && KEPT.has(localName(child)),
  );
  for (const child of worksheet.children) {
    if (isElement(child) && localName(child) === 'sheetData') child.children = [];
  }
}
