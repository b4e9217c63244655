import type { Book, BookTable, Cell } from '../engine/book';
import { amountColumns, cellOf } from '../engine/book';
import { columnName, nameOf, placeOf, printed, shown } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

/** The cells of a table whose sums close only with the other sign, in the order of rows and columns. */
function turned(at: BookTable, mixed: boolean): readonly Cell[] {
  return at.flips
    .filter((flip) => flip.mixed === mixed)
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .flatMap((flip) => {
      const row = at.rowAt.get(flip.row);
      const column = at.columnAt.get(flip.column);
      return row === undefined || column === undefined ? [] : (cellOf(at, row, column) ?? []);
    });
}

const namesOf = (cells: readonly Cell[]): string => cells.map(columnName).join(', ');

function mixedIn(at: BookTable): readonly Draft[] {
  const [first] = turned(at, true);
  if (first === undefined) return [];
  const inRow = amountColumns(at.table).flatMap((column) => cellOf(at, first.row, column) ?? []);
  const negative = inRow.filter(({ figure }) => figure.value < 0);
  const positive = inRow.filter(({ figure }) => figure.value > 0);
  const [few, many] =
    negative.length < positive.length ? [negative, positive] : [positive, negative];
  const odd = few.length < many.length || few.some(({ key }) => key === first.key) ? few : many;
  const cell = odd[0] ?? first;
  return [
    {
      severity: 'warning',
      place: placeOf(cell),
      found: printed(cell),
      expected: shown(-cell.figure.value, cell.figure.quantity),
      message: 'mixed-signs',
      params: {
        row: nameOf(cell),
        negative: namesOf(negative),
        positive: namesOf(positive),
        found: printed(cell),
        expected: shown(-cell.figure.value, cell.figure.quantity),
      },
      related: inRow.filter((other) => other.key !== cell.key),
    },
  ];
}

function otherIn(at: BookTable): readonly Draft[] {
  const cells = turned(at, false);
  const [cell] = cells;
  if (cell === undefined) return [];
  const expected = shown(-cell.figure.value, cell.figure.quantity);
  return [
    {
      severity: 'warning',
      place: placeOf(cell),
      found: printed(cell),
      expected,
      message: 'other-sign',
      params: { row: nameOf(cell), column: columnName(cell), found: printed(cell), expected },
      related: cells.slice(1),
    },
  ];
}

/** A row that is negative in some columns and positive in others, each added as if the sign were the same. */
export const mixedSigns = {
  id: 'mixed-signs',
  law: null,
  check: (book: Book) => book.tables.flatMap(mixedIn),
} satisfies Rule;

/** A figure that is added with the other sign than it is printed with. */
export const otherSign = {
  id: 'other-sign',
  law: null,
  check: (book: Book) => book.tables.flatMap(otherIn),
} satisfies Rule;
