import type { BookTable } from '../engine/book';
import type { TableRow } from '../../model/table';

/** A name as compared: lower case, letters and digits only, words apart by one space. */
export const plainName = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether one name is the other's beginning, in whole words: "Avanti" and "Avanti 2.0". */
const begins = (one: string, other: string): boolean =>
  one.startsWith(`${other} `) || other.startsWith(`${one} `);

/** Two rows of different tables that carry one name. */
export interface NamePair {
  readonly one: TableRow;
  readonly other: TableRow;
  /** False when one name merely begins with the other: the figures must first show that they mean the same. */
  readonly exact: boolean;
}

/** Rows whose name is their own: two rows of a name in one table are two things, and neither is tied. */
function byName(at: BookTable): ReadonlyMap<string, TableRow> {
  const seen = new Map<string, TableRow | null>();
  for (const row of at.table.rows) {
    if (row.kind !== 'item' || row.figures.size === 0) continue;
    const name = plainName(row.label);
    if (name.length > 2) seen.set(name, seen.has(name) ? null : row);
  }
  return new Map([...seen].flatMap(([name, row]) => (row === null ? [] : [[name, row]])));
}

/** The rows of two tables that are named alike. */
export function namedAlike(one: BookTable, other: BookTable): readonly NamePair[] {
  const left = byName(one);
  const right = byName(other);
  const exact = [...left].flatMap(([name, row]): readonly NamePair[] => {
    const twin = right.get(name);
    return twin === undefined ? [] : [{ one: row, other: twin, exact: true }];
  });
  const loose = [...left].flatMap(([name, row]): readonly NamePair[] => {
    if (right.has(name)) return [];
    const near = [...right].filter(([twin]) => begins(name, twin) && !left.has(twin));
    const [only] = near;
    return near.length === 1 && only !== undefined
      ? [{ one: row, other: only[1], exact: false }]
      : [];
  });
  return [...exact, ...loose];
}
