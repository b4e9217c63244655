import type { DefinedName } from '../../sheet/snapshot';
import { sameSheet } from '../../sheet/structural-change';
import { obtainChild, removeChild } from '../sheet/schema-order';
import {
  attributeOf,
  childOf,
  element,
  elementsOf,
  namedLike,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { nameElements, scopeOf } from './defined-names';
import { sheetElements } from './sheet-list';

/** The element of a name by its scope; names are compared without regard to case. */
function findName(
  workbook: XmlElement,
  name: string,
  sheet: string | null,
): XmlElement | undefined {
  return nameElements(workbook).find((node) => {
    const scope = scopeOf(workbook, node);
    const sameScope = scope === null || sheet === null ? scope === sheet : sameSheet(scope, sheet);
    return sameScope && attributeOf(node, 'name')?.toLowerCase() === name.toLowerCase();
  });
}

/** Adds a name to the workbook part, or replaces the one of the same name and scope. */
export function putName(
  workbook: XmlElement,
  { name, refersTo, hidden, sheet }: DefinedName,
): void {
  const scope = sheet === null ? undefined : tabIndex(workbook, sheet);
  const names = obtainChild(workbook, 'definedNames');
  let node = findName(workbook, name, sheet);
  if (node === undefined) {
    node = element(namedLike(names, 'definedName'), { name, localSheetId: scope });
    insertByName(names, node);
  }
  setAttribute(node, 'hidden', hidden ? 1 : undefined);
  node.children = [refersTo];
}

/** Names stand in alphabetical order, as Excel writes them: the same names are then the same file. */
function insertByName(names: XmlElement, node: XmlElement): void {
  const key = (each: XmlElement): string => (attributeOf(each, 'name') ?? '').toLowerCase();
  const next = elementsOf(names).find((each) => key(each) > key(node));
  const at = next === undefined ? names.children.length : names.children.indexOf(next);
  names.children.splice(at, 0, node);
}

/** Removes a name; does nothing when there is none. */
export function dropName(workbook: XmlElement, name: string, sheet: string | null): void {
  const names = childOf(workbook, 'definedNames');
  if (names === undefined) return;
  removeChild(names, findName(workbook, name, sheet));
  if (nameElements(workbook).length === 0) removeChild(workbook, names);
}

/** The index of a sheet among all tabs. */
export function tabIndex(workbook: XmlElement, sheet: string): number {
  return sheetElements(workbook).findIndex((node) =>
    sameSheet(attributeOf(node, 'name') ?? '', sheet),
  );
}
