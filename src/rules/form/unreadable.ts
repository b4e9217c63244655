import { sheetCell } from '../../model/beside';
import type { Shown } from '../../model/finding';
import type { Fault, Relation } from '../../model/table';
import { type Book, type BookTable, cellOf, isUnknown } from '../engine/book';
import { shown } from '../engine/place';
import type { Corrected, Draft, Rule } from '../engine/rule';
import { cellA1 } from '../../sheet/a1';

/** What the missing figure must be for a relation to close; null when the relation does not tell. */
function closing(
  at: BookTable,
  relation: Relation,
  fault: Fault,
  corrected: Corrected,
): Shown | null {
  const terms = [
    { row: relation.total, factor: -1 },
    ...relation.parts.map(({ row, factor }) => ({ row, factor })),
  ];
  const own = terms.find(({ row }) => row === fault.row);
  const others = terms.filter(({ row }) => row !== fault.row);
  if (own === undefined || others.some(({ row }) => isUnknown(at, row, fault.column))) return null;
  const column = at.columnAt.get(fault.column);
  const cells = others.flatMap(({ row, factor }) => {
    const tableRow = at.rowAt.get(row);
    const cell =
      tableRow === undefined || column === undefined ? null : cellOf(at, tableRow, column);
    return cell === null ? [] : [{ cell, factor }];
  });
  const totalKnown =
    fault.row === relation.total || cells.some(({ cell }) => cell.row.index === relation.total);
  const [first] = cells;
  if (first === undefined || !totalKnown) return null;
  const sum = cells.reduce((all, { cell, factor }) => all + factor * corrected(cell), 0);
  return shown(-sum / own.factor, first.cell.figure.quantity);
}

function drafts(
  kind: Fault['kind'],
  message: string,
): (book: Book, corrected: Corrected) => Draft[] {
  return (book, corrected) =>
    book.tables.flatMap((at) =>
      at.table.faults
        .filter((fault) => fault.kind === kind)
        .map((fault): Draft => {
          const row = at.rowAt.get(fault.row) ?? null;
          const column = at.columnAt.get(fault.column) ?? null;
          const expected =
            at.table.relations
              .map((relation) => closing(at, relation, fault, corrected))
              .find((found) => found !== null) ?? null;
          const place = sheetCell(at.table, fault.row, fault.column);
          const cell = cellA1(place.row, place.column);
          return {
            severity: 'error',
            place: { at, row, column, cell: place },
            found: { kind: 'text', text: fault.text },
            expected,
            message: expected === null ? message : `${message}-closes`,
            params: {
              row: row === null || row.label === '' ? cell : row.label,
              column: column === null || column.heading === '' ? cell : column.heading,
              text: fault.text,
              ...(expected === null ? {} : { expected }),
            },
          };
        }),
    );
}

/** A cell among figures that holds no number as written. */
export const unreadable = {
  id: 'unreadable',
  law: null,
  check: drafts('unreadable', 'unreadable'),
} satisfies Rule;

/** A cell among figures whose formula fails. */
export const errorValue = {
  id: 'error-value',
  law: null,
  check: drafts('error-value', 'error-value'),
} satisfies Rule;
