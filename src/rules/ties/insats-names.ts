import type { BookTable } from '../engine/book';
import type { TableRow } from '../../model/table';

/** A name as compared: lower case, letters and digits only, words apart by one space. */
export const plainName = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The beginnings of a name in whole words: `a b c` → `a`, `a b`. */
const beginningsOf = (name: string): readonly string[] =>
  [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index));

/** Names that tell which of them are alike: the one is the other's beginning, as "Avanti" is of "Avanti 2.0". */
export class Names {
  readonly #all = new Set<string>();
  /** By a beginning, the names that go on after it. */
  readonly #longer = new Map<string, string[]>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    if (this.#all.has(name)) return;
    this.#all.add(name);
    for (const beginning of beginningsOf(name)) {
      const known = this.#longer.get(beginning);
      if (known === undefined) this.#longer.set(beginning, [name]);
      else known.push(name);
    }
  }

  /** The names that are alike this one without being it. */
  *alike(name: string): Generator<string, void, undefined> {
    for (const beginning of beginningsOf(name)) if (this.#all.has(beginning)) yield beginning;
    yield* this.#longer.get(name) ?? [];
  }
}

/** A table's rows by their own names: two rows of a name in one table are two things, and neither is told by it. */
export interface NamedRows {
  readonly rows: ReadonlyMap<string, TableRow>;
  readonly names: Names;
}

/** The rows that carry a name of their own. */
export function namedRows({ table }: BookTable): NamedRows {
  const seen = new Map<string, TableRow | null>();
  for (const row of table.rows) {
    if (row.kind !== 'item' || row.figures.size === 0) continue;
    const name = plainName(row.label);
    if (name.length > 2) seen.set(name, seen.has(name) ? null : row);
  }
  const rows = new Map([...seen].flatMap(([name, row]) => (row === null ? [] : [[name, row]])));
  return { rows, names: new Names(rows.keys()) };
}

/** Whether a row of one table can mean a row of another named alike, neither having a better match there. */
export function mayMean(one: NamedRows, name: string, other: NamedRows, alike: string): boolean {
  if (one.rows.has(alike) || other.rows.has(name)) return false;
  for (const near of other.names.alike(name)) {
    if (near !== alike && !one.rows.has(near)) return false;
  }
  return true;
}
