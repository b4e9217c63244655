import { type Period, yearOf } from '../../model/period';
import type { Column } from '../../model/table';
import { type Book, type BookTable, amountColumns } from '../engine/book';
import type { Draft, Rule } from '../engine/rule';
import { spanOf } from '../ties/fact';

const ID = 'repeated-period';

const same = (one: Period, other: Period): boolean => spanOf(one) === spanOf(other);

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The one year that the table's budget and prognos speak of; null when they speak of several or of none. */
function plannedYear(columns: readonly Column[]): number | null {
  const years = new Set(
    columns
      .filter(({ role }) => role === 'budget' || role === 'prognos')
      .flatMap(({ period }) => (period === null ? [] : [yearOf(period)])),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** A column that claims a period that another column of actual figures already has, and what it should claim. */
function repeats(columns: readonly Column[]): readonly { column: Column; year: number }[] {
  const actual = columns.filter(({ role }) => role === 'utfall' || role === 'foregaende');
  return actual.flatMap((column, at) => {
    const earlier = actual
      .slice(0, at)
      .find(
        (other) =>
          other.period !== null &&
          column.period !== null &&
          same(other.period, column.period) &&
          (column.role !== other.role || plain(column.heading) === plain(other.heading)),
      );
    const period = earlier?.period ?? null;
    if (earlier === undefined || period === null) return [];
    const planned = plannedYear(columns);
    if (planned === yearOf(period) + 1) return [{ column: earlier, year: planned }];
    const later = column.role === 'utfall' && earlier.role === 'foregaende' ? earlier : column;
    return [{ column: later, year: yearOf(period) - 1 }];
  });
}

function inTable(at: BookTable): readonly Draft[] {
  if (at.table.unit === 'antal') return [];
  return repeats(amountColumns(at.table)).map(({ column, year }) => ({
    severity: 'error',
    place: { at, row: null, column, cell: { row: column.headingRow, column: column.index } },
    found: { kind: 'text', text: column.heading },
    expected: { kind: 'text', text: String(year) },
    message: ID,
    params: { heading: column.heading, year: String(year) },
  }));
}

/**
 * A comparison column that repeats the year of the column it is to be compared with (LKBR 5:6: figures of the year
 * before). Beside the next year's budget it is the first that was left with the old year.
 */
export const repeatedPeriod = {
  id: ID,
  law: { act: 'LKBR', place: '5 kap. 6 §' },
  check: (book: Book) => book.tables.flatMap(inTable),
} satisfies Rule;
