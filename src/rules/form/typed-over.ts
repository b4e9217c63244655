import type { Column } from '../../model/table';
import type { Book, BookTable, Cell } from '../engine/book';
import { amountColumns, cellOf } from '../engine/book';
import { some } from '../engine/info';
import { addressOf, placeOf, printed } from '../engine/place';
import type { Corrected, Draft, Rule } from '../engine/rule';

const ID = 'typed-over-formula';

/** The typed figures of a line of cells that are otherwise formulas: fewer than half, and at least two formulas. */
function oddOnes(cells: readonly Cell[]): readonly Cell[] {
  const typed = cells.filter(({ figure }) => figure.formula === null);
  const formulas = cells.length - typed.length;
  return formulas >= 2 && typed.length > 0 && typed.length < formulas ? typed : [];
}

function inTable(at: BookTable, corrected: Corrected): readonly Draft[] {
  const totals = new Set(at.table.relations.map(({ total }) => total));
  const down = (column: Column): readonly Cell[] =>
    at.table.rows
      .filter(({ index }) => column.role === 'avvikelse' || totals.has(index))
      .flatMap((row) => cellOf(at, row, column) ?? []);
  const reckoned = [
    ...amountColumns(at.table),
    ...at.table.columns.filter(({ role }) => role === 'avvikelse'),
  ];
  // What breaks its sum has its own finding.
  const cells = reckoned
    .flatMap((column) => oddOnes(down(column)))
    .filter((cell) => corrected(cell) === cell.figure.value);
  const [first] = cells;
  if (first === undefined) return [];
  return [
    {
      severity: 'info',
      place: placeOf(first),
      found: printed(first),
      expected: null,
      message: ID,
      params: { count: cells.length, cells: some(cells.map(addressOf)) },
      related: cells.slice(1),
    },
  ];
}

/** A figure typed where the other totals of its column are formulas: right today, stale tomorrow. */
export const typedOver = {
  id: ID,
  law: null,
  check: (book: Book, corrected: Corrected) => book.tables.flatMap((at) => inTable(at, corrected)),
} satisfies Rule;
