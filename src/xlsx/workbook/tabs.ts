import { addContentType, CONTENT_TYPES } from '../opc/content-types';
import { namespaceOf, relationshipPrefix } from '../opc/namespace-prefix';
import type { Parts } from '../opc/parts';
import { addRelationship, RELATIONSHIP_TYPES, removeRelationship } from '../opc/relationships';
import { removeWithOwned } from '../opc/remove-part';
import { obtainChild } from '../sheet/schema-order';
import {
  attributeOf,
  childOf,
  element,
  namedLike,
  numberOf,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { nameElements } from './defined-names';
import { MAIN_NAMESPACE } from './namespaces';
import { tabIndex } from './name-edits';
import { relationshipId, sheetElements, type SheetEntry, type Visibility } from './sheet-list';

/** Adds an empty worksheet as the last tab. */
export function addTab(parts: Parts, workbook: string, name: string): SheetEntry {
  const root = parts.edit(workbook);
  const path = parts.freePath('xl/worksheets/sheet#.xml');
  parts.add(path, emptyWorksheet(namespaceOf(root) ?? MAIN_NAMESPACE));
  addContentType(parts, path, CONTENT_TYPES.worksheet);
  const relationship = addRelationship(parts, workbook, 'worksheet', path);
  const id = Math.max(0, ...sheetElements(root).map((node) => numberOf(node, 'sheetId') ?? 0)) + 1;
  const sheets = obtainChild(root, 'sheets');
  const attributes = { name, sheetId: id, [`${relationshipPrefix(root)}:id`]: relationship };
  sheets.children.push(element(namedLike(sheets, 'sheet'), attributes));
  return { name, id, visibility: 'visible', kind: 'worksheet', path, relationship };
}

function emptyWorksheet(namespace: string): XmlElement {
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const view = element('sheetView', { workbookViewId: 0 });
  return element('worksheet', { xmlns: namespace, 'xmlns:r': RELATIONSHIP_TYPES }, [
    element('dimension', { ref: 'A1' }),
    element('sheetViews', {}, [view]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
    element('pageMargins', margins),
  ]);
}

/** Removes a tab with its parts and local names; the names of later tabs, which count tabs, are counted anew. */
export function removeTab(parts: Parts, workbook: string, entry: SheetEntry): void {
  const root = parts.edit(workbook);
  const index = tabIndex(root, entry.name);
  const sheets = obtainChild(root, 'sheets');
  const node = sheetElements(root)[index];
  sheets.children = sheets.children.filter((child) => child !== node);
  const names = childOf(root, 'definedNames');
  if (names !== undefined) {
    names.children = nameElements(root).filter((name) => {
      const local = numberOf(name, 'localSheetId');
      if (local !== undefined && local > index) setAttribute(name, 'localSheetId', local - 1);
      return local !== index;
    });
  }
  shiftActiveTab(root, index);
  removeRelationship(parts, workbook, entry.relationship);
  removeWithOwned(parts, entry.path);
}

function shiftActiveTab(root: XmlElement, removed: number): void {
  const view = workbookView(root);
  if (view === undefined) return;
  for (const name of ['activeTab', 'firstSheet']) {
    const tab = numberOf(view, name) ?? 0;
    const last = sheetElements(root).length - 1;
    const moved = Math.min(tab > removed ? tab - 1 : tab, last);
    setAttribute(view, name, moved > 0 ? moved : undefined);
  }
}

function workbookView(root: XmlElement): XmlElement | undefined {
  const views = childOf(root, 'bookViews');
  return views && childOf(views, 'workbookView');
}

/** Makes a tab the one that is shown first. */
export function setActiveTab(root: XmlElement, name: string): void {
  const views = obtainChild(root, 'bookViews');
  if (childOf(views, 'workbookView') === undefined) {
    views.children.push(element(namedLike(views, 'workbookView')));
  }
  const view = workbookView(root);
  if (view !== undefined) setAttribute(view, 'activeTab', tabIndex(root, name));
}

/** Changes what the workbook part says of a tab. */
export function changeTab(
  root: XmlElement,
  entry: SheetEntry,
  change: { readonly name?: string; readonly visibility?: Visibility },
): void {
  const node = sheetElements(root).find((each) => relationshipId(each) === entry.relationship);
  if (node === undefined) return;
  if (change.name !== undefined) setAttribute(node, 'name', change.name);
  if (change.visibility === undefined) return;
  const state = change.visibility === 'visible' ? undefined : change.visibility;
  setAttribute(node, 'state', state);
}

/** Whether sheets may not be added, deleted, renamed or hidden. */
export function isStructureProtected(root: XmlElement): boolean {
  const protection = childOf(root, 'workbookProtection');
  return (
    protection !== undefined && /^(1|true)$/.test(attributeOf(protection, 'lockStructure') ?? '')
  );
}
