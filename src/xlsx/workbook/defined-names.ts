import type { DefinedName } from '../../sheet/snapshot';
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  numberOf,
  textOf,
  type XmlElement,
} from '../xml/element';
import { sheetElements } from './sheet-list';

/** The `definedName` elements of a workbook part. */
export function nameElements(workbook: XmlElement): XmlElement[] {
  const names = childOf(workbook, 'definedNames');
  return names === undefined ? [] : childrenOf(names, 'definedName');
}

/** The sheet that a name is local to (`localSheetId` counts all tabs), or null. */
export function scopeOf(workbook: XmlElement, name: XmlElement): string | null {
  const index = numberOf(name, 'localSheetId');
  const sheet = index === undefined ? undefined : sheetElements(workbook)[index];
  return (sheet && attributeOf(sheet, 'name')) ?? null;
}

/** The defined names of a workbook part, macros left out. */
export const listNames = (workbook: XmlElement): DefinedName[] =>
  nameElements(workbook)
    .filter((node) => !flagOf(node, 'function') && !flagOf(node, 'vbProcedure'))
    .map((node) => ({
      name: attributeOf(node, 'name') ?? '',
      refersTo: textOf(node).trim().replace(/^=/, ''),
      hidden: flagOf(node, 'hidden'),
      sheet: scopeOf(workbook, node),
    }));
