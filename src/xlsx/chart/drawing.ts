import type { CellRange } from '../../model/address';
import { addContentType, CONTENT_TYPES } from '../opc/content-types';
import { relationshipPrefix } from '../opc/namespace-prefix';
import type { Parts } from '../opc/parts';
import { addRelationship, relationshipsOf, RELATIONSHIP_TYPES } from '../opc/relationships';
import { placeChild } from '../sheet/schema-order';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, DRAWINGML_NAMESPACE } from '../workbook/namespaces';
import { element, localName, namedLike, numberOf, walk, type XmlElement } from '../xml/element';

/** The path of a sheet's drawing part, or undefined. */
export const drawingOf = (parts: Parts, sheetPath: string): string | undefined =>
  relationshipsOf(parts, sheetPath).find(({ type }) => type === 'drawing')?.target;

/** The sheet's drawing part, made when it has none; a sheet can have but one. */
export function obtainDrawing(parts: Parts, worksheet: XmlElement, sheetPath: string): string {
  const existing = drawingOf(parts, sheetPath);
  if (existing !== undefined) return existing;
  const path = parts.freePath('xl/drawings/drawing#.xml');
  const namespaces = { 'xmlns:xdr': DRAWING_NAMESPACE, 'xmlns:a': DRAWINGML_NAMESPACE };
  parts.add(path, element('xdr:wsDr', namespaces));
  addContentType(parts, path, CONTENT_TYPES.drawing);
  const id = addRelationship(parts, sheetPath, 'drawing', path);
  const attributes = { [`${relationshipPrefix(worksheet)}:id`]: id };
  placeChild(worksheet, element(namedLike(worksheet, 'drawing'), attributes));
  return path;
}

/** The anchor of a chart in a drawing: which cells it covers and which part draws it. */
export function chartAnchor(
  drawing: XmlElement,
  name: string,
  { top, left, bottom, right }: CellRange,
  relationship: string,
): XmlElement {
  const x = (
    local: string,
    attributes: Readonly<Record<string, string | number>> = {},
    ...children: readonly (XmlElement | string)[]
  ): XmlElement => element(namedLike(drawing, local), attributes, children);
  const marker = (local: string, row: number, column: number): XmlElement =>
    x(
      local,
      {},
      x('col', {}, String(column)),
      x('colOff', {}, '0'),
      x('row', {}, String(row)),
      x('rowOff', {}, '0'),
    );
  const reference = element('c:chart', {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:r': RELATIONSHIP_TYPES,
    'r:id': relationship,
  });
  const data = element('a:graphicData', { uri: CHART_NAMESPACE }, [reference]);
  const frame = x(
    'graphicFrame',
    { macro: '' },
    x(
      'nvGraphicFramePr',
      {},
      x('cNvPr', { id: freeShapeId(drawing), name }),
      x('cNvGraphicFramePr'),
    ),
    x('xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element('a:graphic', {}, [data]),
  );
  return x(
    'twoCellAnchor',
    // A drawing made elsewhere need not have declared the prefix.
    { 'xmlns:a': DRAWINGML_NAMESPACE },
    marker('from', top, left),
    marker('to', bottom + 1, right + 1),
    frame,
    x('clientData'),
  );
}

function freeShapeId(drawing: XmlElement): number {
  let highest = 1;
  walk(drawing, (node) => {
    if (localName(node) === 'cNvPr') highest = Math.max(highest, numberOf(node, 'id') ?? 0);
  });
  return highest + 1;
}
