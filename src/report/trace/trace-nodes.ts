import type { CellAddress } from '../../model/address';
import { columnIndex, parseA1 } from '../../sheet/a1';
import { precedentsOf, type Precedent } from '../../sheet/references';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { alignColumns } from '../align-columns';
import { earlierRow, type EarlierRow } from '../earlier-row';
import { SOURCE } from '../grid';
import { checksum } from '../row-record';

/** A figure of the report with the cell it stands in, and what it rests on. */
export interface TraceNode {
  readonly at: CellAddress;
  readonly reads: readonly Precedent[];
}

/** `Noter!C12, Egna, blad!D4` as cells: what stands before each `!` is a sheet's name. */
function namedCells(text: string): Precedent[] {
  return [...text.matchAll(/(?:^|, )(.+?)!([A-Z]{1,3}\d+)(?=, |$)/g)].flatMap(
    ([, sheet = '', a1 = '']) => {
      const range = parseA1(a1);
      return range === null ? [] : [{ sheet, range }];
    },
  );
}

const idOf = ({ sheet, range }: Precedent): string =>
  `${sheet.toLowerCase()}!${range.top}:${range.left}`;

/**
 * What the constants of a row rest on: the cells that its margin names and no formula of it reads. Each has its own
 * where there are as many of both; where that cannot be told, each is said to rest on all of them.
 */
function constantNodes(
  name: string,
  { index, cells, record }: EarlierRow,
  formulas: readonly TraceNode[],
  moved: (column: number) => number,
): TraceNode[] {
  const margin = cells.find(({ column }) => column === moved(SOURCE))?.value;
  const read = new Set(formulas.flatMap(({ reads }) => reads.map(idOf)));
  const named = typeof margin === 'string' ? namedCells(margin) : [];
  const left = named.filter((cell) => !read.has(idOf(cell)));
  const written = new Map(
    Object.entries(record?.t ?? {}).map(([letters, sum]) => [moved(columnIndex(letters)), sum]),
  );
  const own = cells.filter(
    ({ column, value, formula }) =>
      formula === null && typeof value === 'number' && written.get(column) === checksum(value),
  );
  return own.flatMap(({ column }, order) => {
    const reads = own.length < left.length ? left : left.slice(order, order + 1);
    return reads.length === 0 ? [] : [{ at: { sheet: name, row: index, column }, reads }];
  });
}

/** Every figure of the report that rests on other cells: by its formula, or as its margin says of an amount kept as text. */
export function traceNodes({ name, rows }: SheetSnapshot): readonly TraceNode[] {
  const earlier = rows.map((row) => earlierRow(row.index, row.cells));
  const moved = alignColumns(earlier);
  return earlier.flatMap((row) => {
    const formulas = row.cells.flatMap(({ column, formula }): TraceNode[] =>
      formula === null
        ? []
        : [
            {
              at: { sheet: name, row: row.index, column },
              reads: precedentsOf(formula, name),
            },
          ],
    );
    return [...formulas, ...constantNodes(name, row, formulas, moved)];
  });
}
