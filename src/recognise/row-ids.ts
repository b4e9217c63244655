import type { RoleRow } from './row-roles';

/** Keys that several rows may carry are no identity; their labels are. */
const SHARED_KEYS = new Set([
  'stat',
  'region',
  'kommun',
  'medlemsavgift',
  'projektmedel',
  'ovriga-intakter',
  'finansnetto',
  'resultatreserv',
]);

/** Each row's identity within its table, which survives moved rows: its key or its label, numbered when it repeats. */
export function rowIds(rows: readonly RoleRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => uniqueId(row, seen));
}

function uniqueId(row: RoleRow, seen: Map<string, number>): string {
  const words = row.normalised.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const base = row.key !== null && !SHARED_KEYS.has(row.key) ? row.key : words || 'summa';
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
