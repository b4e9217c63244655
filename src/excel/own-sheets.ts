import { OWN_NAME_PREFIX, type DefinedName } from '../sheet/snapshot';

const QUOTED = /^=?'((?:[^']|'')+)'!/;
const BARE = /^=?([^'!#=]+)!/;

/** The sheet that a name's reference points at: `='Budget 2022'!$A$1` → `Budget 2022`; null when it points at none. */
export function sheetReferredTo(refersTo: string): string | null {
  const quoted = QUOTED.exec(refersTo)?.[1];
  return quoted === undefined ? (BARE.exec(refersTo)?.[1] ?? null) : quoted.replaceAll("''", "'");
}

/** The hidden workbook name of one of the add-in's own sheets. */
export const ownNameOf = (key: string): string => `${OWN_NAME_PREFIX}${key}`;

/**
 * Whether *Ta bort rapporten* may take the sheet: every sheet of the add-in's own but the one with earlier periods, whose
 * figures may stand nowhere else.
 */
export const isRemovable = (ownKey: string): boolean => ownKey !== 'perioder';

/** The add-in's own sheets, sheet name in lower case → key, as its hidden names tell. */
export function ownKeysBySheet(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const name of names) {
    if (!name.name.startsWith(OWN_NAME_PREFIX) || name.sheet !== null) continue;
    const sheet = sheetReferredTo(name.refersTo);
    if (sheet !== null) keys.set(sheet.toLowerCase(), name.name.slice(OWN_NAME_PREFIX.length));
  }
  return keys;
}
