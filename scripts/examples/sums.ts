import { cellContent, type CaseTable } from './case-table';

/** A signed reference to another cell of the same table. */
export interface Term {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** The sum a cell is: its terms, whose signed values give the printed figure exactly. */
export interface Sum {
  readonly row: number;
  readonly column: number;
  readonly terms: readonly Term[];
}

interface RowTerm {
  readonly row: number;
  readonly sign: 1 | -1;
}

const TOTAL =
  /^$|^(summa|total|resultat|årets resultat|årets kassaflöde|verksamhetens (netto|resultat)|beräknat resultat|= balanskrav|balanskrav|medel (från|till)|kassaflöde (från|för) den löpande|likvida medel vid årets slut)/i;
const RESULT = /resultat/i;
const COST = /^(?!finans).*(kostnad|total|summa)/i;
const DEDUCTED = /^(- )?samtliga realisationsvinster/i;
const COMPARISON = /^(avvikelse|differens)/i;
const NOTE = /^not$/i;

/**
 * Which printed figures a spreadsheet would hold as a sum: totals of the rows above, results as the sum or
 * difference of two totals, deviations as the difference of two columns. A figure that its sum does not give
 * exactly is left out, so that it stays the printed constant; so is every row whose label is in `pasted`.
 */
export function findSums(table: CaseTable, pasted: readonly string[] = []): readonly Sum[] {
  const heading = table[0] ?? [];
  const columns = heading.map((_, column) => column).slice(1);
  const comparisons = columns.filter((column) => COMPARISON.test(heading[column] ?? ''));
  const figures = columns.filter((column) => !NOTE.test(heading[column] ?? ''));
  const across = comparisons.flatMap((column) => columnSums(table, column, figures));
  const taken = new Set(across.map((sum) => `${sum.row}:${sum.column}`));
  const down = rowSums(table, figures).filter((sum) => !taken.has(`${sum.row}:${sum.column}`));
  return [...across, ...down].filter((sum) => !pasted.includes(table[sum.row]?.[0] ?? ''));
}

function numberAt(table: CaseTable, row: number, column: number): number | null {
  const content = cellContent(table[row]?.[column] ?? '');
  return typeof content === 'number' ? content : null;
}

function columnSums(table: CaseTable, column: number, figures: readonly number[]): readonly Sum[] {
  const others = figures.filter((other) => other < column);
  const pairs = others.flatMap((plus) =>
    others.filter((minus) => minus !== plus).map((minus) => ({ plus, minus })),
  );
  return table.flatMap((_, row) => {
    const value = row === 0 ? null : numberAt(table, row, column);
    if (value === null) return [];
    for (const { plus, minus } of pairs) {
      const first = numberAt(table, row, plus);
      const second = numberAt(table, row, minus);
      if (first === null || second === null || first - second !== value) continue;
      const terms: Term[] = [
        { row, column: plus, sign: 1 },
        { row, column: minus, sign: -1 },
      ];
      return [{ row, column, terms }];
    }
    return [];
  });
}

/**
 * Goes down the rows with the list of rows not yet in a sum. A total takes the longest run of them, from the
 * row above upwards, that gives it in most columns; one that nothing gives still closes what stands above it.
 * Where no run gives a result, the sum or difference of two earlier rows may.
 */
function rowSums(table: CaseTable, figures: readonly number[]): readonly Sum[] {
  const sums: Sum[] = [];
  const seen: number[] = [];
  let open: readonly number[] = [];
  table.forEach((cells, row) => {
    const filled = figures.filter((column) => numberAt(table, row, column) !== null);
    if (row === 0 || filled.length === 0) return;
    const label = cells[0] ?? '';
    if (TOTAL.test(label) && seen.length > 0) {
      const run = bestShape(table, row, filled, runs(table, open));
      const left = filled.filter((column) => !run.columns.includes(column));
      const pair = bestShape(table, row, left, RESULT.test(label) ? pairs(table, seen) : []);
      for (const { terms, columns } of [run, pair]) {
        for (const column of columns) {
          sums.push({ row, column, terms: terms.map((term) => ({ ...term, column })) });
        }
      }
      const used = [...run.terms, ...pair.terms].map((term) => term.row);
      open = used.length === 0 ? [] : open.filter((other) => !used.includes(other));
    }
    open = [...open, row];
    seen.push(row);
  });
  return sums;
}

const runs = (table: CaseTable, open: readonly number[]): readonly (readonly RowTerm[])[] =>
  open.map((_, start) =>
    open
      .slice(start)
      .map((row) => ({ row, sign: DEDUCTED.test(table[row]?.[0] ?? '') ? -1 : 1 })),
  );

function pairs(table: CaseTable, seen: readonly number[]): readonly (readonly RowTerm[])[] {
  const totals = seen.filter((row) => TOTAL.test(table[row]?.[0] ?? ''));
  const candidates = [...totals, ...seen.filter((row) => !totals.includes(row))];
  return candidates.flatMap((first) =>
    candidates
      .filter((second) => second !== first && COST.test(table[second]?.[0] ?? ''))
      .flatMap((second) =>
        ([1, -1] as const).map((sign): readonly RowTerm[] => [
          { row: first, sign: 1 },
          { row: second, sign },
        ]),
      ),
  );
}

function bestShape(
  table: CaseTable,
  row: number,
  columns: readonly number[],
  shapes: readonly (readonly RowTerm[])[],
): { readonly terms: readonly RowTerm[]; readonly columns: readonly number[] } {
  let best: { terms: readonly RowTerm[]; columns: readonly number[] } = { terms: [], columns: [] };
  for (const terms of shapes) {
    const holds = columns.filter((column) => givesExactly(table, row, column, terms));
    if (holds.length > best.columns.length) best = { terms, columns: holds };
  }
  return best;
}

function givesExactly(
  table: CaseTable,
  row: number,
  column: number,
  terms: readonly RowTerm[],
): boolean {
  const parts = terms.map((term) => {
    const value = numberAt(table, term.row, column);
    return value === null ? 0 : value * term.sign;
  });
  const some = terms.some((term) => numberAt(table, term.row, column) !== null);
  const sum = parts.reduce((total, part) => total + part, 0);
  return some && sum === numberAt(table, row, column);
}
