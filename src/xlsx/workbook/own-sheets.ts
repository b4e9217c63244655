import { precedentsOf } from '../../sheet/references';
import { OWN_NAME_PREFIX, type DefinedName } from '../../sheet/snapshot';

/** The keys of the sheets that the add-in writes. */
export const OWN_KEYS = [
  'delarsrapport',
  'installningar',
  'kontrollblad',
  'perioder',
  'sie',
] as const;
export type OwnKey = (typeof OWN_KEYS)[number];

/** The hidden workbook name that tells one of the add-in's own sheets. */
export const ownName = (key: OwnKey): string => `${OWN_NAME_PREFIX}${key}`;

/** The add-in's own sheets: sheet names in lower case with their keys. */
export function ownSheets(names: readonly DefinedName[]): Map<string, OwnKey> {
  const found = new Map<string, OwnKey>();
  for (const key of OWN_KEYS) {
    const name = names.find(
      (each) => each.sheet === null && each.name.toLowerCase() === ownName(key).toLowerCase(),
    );
    const sheet = name && precedentsOf(name.refersTo, '')[0]?.sheet;
    if (sheet !== undefined) found.set(sheet.toLowerCase(), key);
  }
  return found;
}
