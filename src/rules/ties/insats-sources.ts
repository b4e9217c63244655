import type { TableRow } from '../../model/table';
import type { Book, BookTable } from '../engine/book';
import { type Fact, factsOf } from './fact';
import { type NamedRows, Names, namedRows } from './insats-names';
import { flowTime } from './tie';

/** What a figure speaks of besides its row: utfall, budget or prognos, and from when to when. */
export const timeOf = (fact: Fact): string => `${fact.basis} ${flowTime(fact)}`;

/** A row with a name of its own, and what it states. */
export interface NamedRow {
  readonly name: string;
  readonly row: TableRow;
  /** All the named rows of its table, which has this place among the tables, nearest the books first. */
  readonly among: NamedRows;
  readonly place: number;
  readonly facts: readonly Fact[];
}

/** The rows of a table that carry a name of their own. */
export function rowsOf(book: Book, at: BookTable, place: number): readonly NamedRow[] {
  const among = namedRows(at);
  return [...among.rows].map(([name, row]) => {
    return { name, row, among, place, facts: factsOf(book, at, [row], 'size') };
  });
}

/** Rows to look up by name and time, so that many tables need not each be held against every other. */
export class InsatsSources {
  readonly #names = new Names();
  /** By name and time. */
  readonly #stating = new Map<string, Map<string, NamedRow[]>>();

  /** Adds a row; those of a table nearer the books come before. */
  add(source: NamedRow): void {
    this.#names.add(source.name);
    const byTime = this.#stating.get(source.name) ?? new Map<string, NamedRow[]>();
    this.#stating.set(source.name, byTime);
    for (const time of new Set(source.facts.map(timeOf))) {
      const known = byTime.get(time);
      if (known === undefined) byTime.set(time, [source]);
      else known.push(source);
    }
  }

  /** The rows that may tell what a row should state, nearest first: of its own name one for each time, of names alike all. */
  for({ name, facts }: NamedRow): readonly NamedRow[] {
    const times = new Set(facts.map(timeOf));
    const found = new Set<NamedRow>();
    for (const time of times) {
      const [nearest] = this.#at(name, time);
      if (nearest !== undefined) found.add(nearest);
    }
    for (const alike of this.#names.alike(name)) {
      for (const time of times) for (const source of this.#at(alike, time)) found.add(source);
    }
    return [...found].sort(
      (one, other) => one.place - other.place || one.row.index - other.row.index,
    );
  }

  #at(name: string, time: string): readonly NamedRow[] {
    return this.#stating.get(name)?.get(time) ?? [];
  }
}
