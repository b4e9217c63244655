import type { Book, BookTable } from '../engine/book';
import type { Column } from '../../model/table';
import type { Draft, Rule } from '../engine/rule';
import { meaningOf } from '../sums/avvikelse-meaning';

const ID = 'avvikelse-conventions';

/** Which sign of an avvikelse column's cost and result rows means better than budget. */
interface Convention {
  readonly at: BookTable;
  readonly column: Column;
  /** The text key's variant: utfall − budget, budget − utfall, or positive is better. */
  readonly name: 'plain' | 'turned' | 'better';
}

function conventions(at: BookTable): readonly Convention[] {
  return at.table.columns
    .filter(({ role }) => role === 'avvikelse')
    .flatMap((column): readonly Convention[] => {
      const meaning = meaningOf(at, column);
      if (meaning === null) return [];
      const rows = at.table.rows.filter(
        ({ figures }) => (figures.get(column.index)?.value ?? 0) !== 0,
      );
      const directions = new Set(rows.map((row) => meaning.direction(row)));
      if (directions.size === 0) return [];
      const name = directions.size > 1 ? 'better' : directions.has(1) ? 'plain' : 'turned';
      return [{ at, column, name }];
    });
}

function check(book: Book): readonly Draft[] {
  const [first, ...others] = book.tables.flatMap(conventions);
  const other = others.find(({ name }) => name !== first?.name);
  if (first === undefined || other === undefined) return [];
  return [first, other]
    .filter(({ name }) => name !== 'plain')
    .slice(0, 1)
    .map(({ at, column, name }) => ({
      severity: 'info',
      place: { at, row: null, column, cell: { row: column.headingRow, column: column.index } },
      found: { kind: 'text', text: column.heading },
      expected: null,
      message: `${ID}-${name}`,
      params: { heading: column.heading, other: (at === first.at ? other : first).column.heading },
    }));
}

/** Avvikelse columns of one workbook that mean different things by their sign. */
export const avvikelseConventions = {
  id: ID,
  law: null,
  example: 'avvikelse-conventions-better',
  applies: (book: Book) =>
    book.tables.some(({ table }) => table.columns.some(({ role }) => role === 'avvikelse')),
  check,
} satisfies Rule;
