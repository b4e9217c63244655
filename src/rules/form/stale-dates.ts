import { yearOf } from '../../model/period';
import type { Book, BookTable } from '../engine/book';
import { amountColumns } from '../engine/book';
import { placeOfTable } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'stale-dates';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

function inTable(at: BookTable): readonly Draft[] {
  const titled = [...at.table.title.matchAll(YEAR)].map(([year]) => Number(year));
  const held = amountColumns(at.table).flatMap(({ period }) =>
    period === null ? [] : [yearOf(period)],
  );
  const newest = Math.max(...held);
  if (titled.length === 0 || held.length === 0 || titled.includes(newest)) return [];
  if (titled.some((year) => year > newest)) return [];
  // "Budget 2025" with the plan years 2026 and 2027 beside it is no old title.
  const isPlan = !at.table.columns.some(({ role }) => role === 'utfall');
  if (isPlan && titled.some((year) => held.includes(year))) return [];
  const shown = Math.max(...titled);
  return [
    {
      severity: 'info',
      place: placeOfTable(at, 'titel'),
      found: { kind: 'text', text: String(shown) },
      expected: { kind: 'text', text: String(newest) },
      message: ID,
      params: { title: at.table.title, year: String(shown), newest: String(newest) },
    },
  ];
}

/** A title that still carries an earlier year than the newest of its columns. */
export const staleDates = {
  id: ID,
  law: null,
  check: (book: Book) => book.tables.flatMap(inTable),
} satisfies Rule;
