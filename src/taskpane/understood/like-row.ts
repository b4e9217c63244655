import { distance } from 'fastest-levenshtein';
import { NAME_TEXTS } from '../../locales/names';
import type { Table, TableRow } from '../../model/table';
import { normaliseLabel } from '../../recognise/text';
import { ROW_KEYS } from '../../template/keys';

/** One letter in six may be another: what typing slips, compounds written apart and short forms come to. */
const LETTERS_A_SLIP = 6;

const nameOf = (key: string): string => {
  const texts: Readonly<Record<string, string>> = NAME_TEXTS.sv;
  return (texts[`row.${key}`] ?? '').toLowerCase();
};

/**
 * The row of the template that an unknown row's label almost spells, and that the table lacks; null when there is none
 * or more than one. A suggestion for a person to take: likeness never decides what a row is.
 */
export function likeRow(table: Table, row: TableRow): string | null {
  if (row.key !== null || row.kind === 'heading') return null;
  const label = normaliseLabel(row.label);
  const taken = new Set(table.rows.map(({ key }) => key));
  const near = ROW_KEYS[table.id].filter((key) => {
    const name = nameOf(key);
    if (name === '' || taken.has(key)) return false;
    return distance(label, name) <= Math.min(label.length, name.length) / LETTERS_A_SLIP;
  });
  const [only] = near;
  return near.length === 1 && only !== undefined ? only : null;
}
