import { type Book, type Cell, cellOf } from '../engine/book';
import { addressOf, columnName, nameOf, placeOf, toStep } from '../engine/place';
import type { Corrected, Draft, Rule } from '../engine/rule';
import { periodOf, rowsWith } from '../ties/fact';
import { statedAs, utgaendeEgetKapital } from '../ties/facts';

const ID = 'soliditet';

const hasKey =
  (key: string) =>
  (book: Book): boolean =>
    book.tables.some((at) => rowsWith(at, key).length > 0);

/** What a cell should hold, with the sign its table adds it with. */
const asAdded = (cell: Cell, corrected: Corrected): number =>
  cell.value === cell.figure.value ? corrected(cell) : -corrected(cell);

function check(book: Book, corrected: Corrected): readonly Draft[] {
  const capital = utgaendeEgetKapital(book).filter(({ at }) => at.table.id === 'balansrakning');
  const totals = [
    ...statedAs(book, ['balansrakning'], 'summa-eget-kapital-och-skulder'),
    ...statedAs(book, ['balansrakning'], 'summa-tillgangar'),
  ];
  return book.tables.flatMap((at) =>
    rowsWith(at, 'soliditet').flatMap((row) =>
      at.table.columns.flatMap((column): readonly Draft[] => {
        const cell = cellOf(at, row, column);
        const end = periodOf(book, at, column)?.end;
        const eget = capital.find(({ period }) => period.end === end);
        const total = totals.find(({ period }) => period.end === end);
        const [base] = total?.terms ?? [];
        if (cell?.figure.quantity !== 'percent' || eget === undefined || base === undefined)
          return [];
        const right = eget.terms.reduce(
          (sum, term) => sum + term.factor * asAdded(term.cell, corrected),
          0,
        );
        const exact = (right / corrected(base.cell)) * 100;
        const { precision, value } = cell.figure;
        if (!Number.isFinite(exact) || Math.abs(exact - value) <= precision / 2 + 1e-9) return [];
        const found = { kind: 'percent', percent: value } as const;
        const expected = {
          kind: 'percent',
          percent: toStep(exact, precision),
        } as const;
        return [
          {
            severity: 'error',
            place: placeOf(cell),
            found,
            expected,
            message: ID,
            params: {
              ...{ row: nameOf(cell), column: columnName(cell), found, expected },
              base: addressOf(base.cell),
            },
            related: [base.cell, ...eget.terms.map((term) => term.cell)],
          },
        ];
      }),
    ),
  );
}

/** Soliditet = eget kapital / balansomslutning of the same day. */
export const soliditet = { id: ID, law: null, applies: hasKey('soliditet'), check } satisfies Rule;
