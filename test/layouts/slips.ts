import type { BookLayout } from './layout';
import type { ColumnId } from './model';
import { renderBook } from './render-book';
import type { Slip } from './render-table';

/** Tables whose sums are known by their parts: in these a slip in a sum is planted. */
const TABLES = ['uppfoljning', 'insatser', 'not-intakter', 'not-kostnader', 'balansrakning'];
const STATED: readonly string[] = ['utfall', 'budget', 'prognos', 'foregaende', 'fjolarsslut'];

/** A slip in one of the sums that a layout writes: the number picks which sum, in which column, and by how much. */
export function slipIn(layout: BookLayout, number: number): Slip {
  const places = renderBook(layout).tables.flatMap(({ model, rows, columns }) =>
    !TABLES.includes(model.id)
      ? []
      : [...rows.values()].flatMap(({ line, parts }) =>
          line === null || line.of !== undefined || parts.length < 2
            ? []
            : [...columns.values()]
                .filter(({ kind }) => STATED.includes(kind))
                .map(({ kind }) => ({ table: model.id, line, column: kind as ColumnId })),
        ),
  );
  const { table, line, column } = places[number % places.length]!;
  const right = line.amounts[column]!;
  return { table, line: line.id, column, tkr: right + by(layout, column, number) };
}

/** A difference that no other amount's turned sign would explain as well. */
function by(layout: BookLayout, column: ColumnId, number: number): number {
  const amounts = renderBook(layout).tables.flatMap(({ rows }) =>
    [...rows.values()].map(({ line }) => Math.abs(line?.amounts[column] ?? 0)),
  );
  const wanted = [1, 2, 3, 4, 5, 6, 7].map((step) => 90 * (((number + step) % 7) + 1));
  return wanted.find((one) => amounts.every((amount) => Math.abs(2 * amount - one) > 20))!;
}
