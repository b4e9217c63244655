import { childOf, element, isElement, localName, namedLike, type XmlElement } from '../xml/element';

/** The children of a worksheet in the order that the schema demands (CT_Worksheet, 18.3.1.99). */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst';

const WORKBOOK =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst';

const STYLESHEET =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';

const ORDERS = new Map(
  Object.entries({ worksheet: WORKSHEET, workbook: WORKBOOK, styleSheet: STYLESHEET }).map(
    ([root, names]) => [root, new Map(names.split(' ').map((name, index) => [name, index]))],
  ),
);

/** Puts a child among a root's children where the schema wants it. */
export function placeChild(root: XmlElement, child: XmlElement): void {
  const order = ORDERS.get(localName(root));
  const rank = (node: XmlElement): number => order?.get(localName(node)) ?? -1;
  const next = root.children.findIndex((each) => isElement(each) && rank(each) > rank(child));
  if (next < 0) root.children.push(child);
  else root.children.splice(next, 0, child);
}

/** A child of a root, made when it is not there. */
export function obtainChild(root: XmlElement, local: string): XmlElement {
  const existing = childOf(root, local);
  if (existing !== undefined) return existing;
  const child = element(namedLike(root, local));
  placeChild(root, child);
  return child;
}

/** Removes a child element. */
export function removeChild(parent: XmlElement, child: XmlElement | undefined): void {
  if (child !== undefined) parent.children = parent.children.filter((each) => each !== child);
}
