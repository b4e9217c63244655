import { UnreadableError } from '../problem';
import type { Parts } from '../opc/parts';
import { contentTypeOf } from '../opc/content-types';
import { relationshipsOf } from '../opc/relationships';
import { attributeOf, childOf, childrenOf, localName, type XmlElement } from '../xml/element';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A tab of the workbook, in tab order. */
export interface SheetEntry {
  readonly name: string;
  /** `sheetId`: never changes, and is never used again within the workbook. */
  readonly id: number;
  readonly visibility: Visibility;
  readonly kind: 'worksheet' | 'other';
  /** The path of its part. */
  readonly path: string;
  /** Its relationship from the workbook. */
  readonly relationship: string;
}

/** The path of the workbook part, found as OPC says, through the package's relationships. */
export function workbookPath(parts: Parts): string {
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new UnreadableError('not-a-workbook', 'no main document');
  const contentType = contentTypeOf(parts, main.target) ?? '';
  if (contentType.includes('sheet.binary') || main.target.toLowerCase().endsWith('.bin')) {
    throw new UnreadableError('xlsb', main.target);
  }
  if (!parts.has(main.target)) throw new UnreadableError('malformed', 'missing workbook part');
  if (localName(parts.root(main.target)) !== 'workbook') {
    throw new UnreadableError('not-a-workbook', 'another kind of document');
  }
  return main.target;
}

/** The tabs of the workbook; chart, dialog and macro sheets are `other`. */
export function listSheets(parts: Parts, workbook: string): SheetEntry[] {
  const relationships = new Map(relationshipsOf(parts, workbook).map((each) => [each.id, each]));
  return sheetElements(parts.root(workbook)).map((node) => {
    const relationship = relationshipId(node);
    const target = relationships.get(relationship);
    if (target === undefined) throw new UnreadableError('malformed', 'a sheet without a part');
    return {
      name: attributeOf(node, 'name') ?? '',
      id: Number(attributeOf(node, 'sheetId') ?? '0'),
      visibility: visibilityOf(attributeOf(node, 'state')),
      kind: target.type === 'worksheet' ? 'worksheet' : 'other',
      path: target.target,
      relationship,
    };
  });
}

/** The `sheet` elements of a workbook part. */
export function sheetElements(workbook: XmlElement): XmlElement[] {
  const sheets = childOf(workbook, 'sheets');
  return sheets === undefined ? [] : childrenOf(sheets, 'sheet');
}

/** The relationship that an element names; its attribute's prefix is the file's choice. */
export const relationshipId = (node: XmlElement): string =>
  node.attributes.find(({ name }) => name.endsWith(':id'))?.value ?? '';

const visibilityOf = (state: string | undefined): Visibility =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';
