import type { Period } from '../../model/period';
import type { Column, TableId, TableRow } from '../../model/table';
import { type Book, type BookTable, amountColumns, cellOf, isUnknown } from '../engine/book';
import type { Term } from '../engine/identity';

/** What a column's figures claim: what came out, what was planned, what is foreseen. */
export type Basis = 'actual' | 'budget' | 'budget-ursprunglig' | 'prognos';

/** One statement of a thing: a figure, or a sum of figures where the table has no total for it. */
export interface Fact {
  readonly at: BookTable;
  readonly column: Column;
  readonly basis: Basis;
  readonly period: Period;
  /** `value = Σ factor × cell`. */
  readonly terms: readonly Term[];
  readonly value: number;
}

/** The sources, nearest the books first. Of two that differ, the later answers for it when nothing tells otherwise. */
const NEAREST_THE_BOOKS: readonly TableId[] = [
  'uppfoljning',
  'prognos',
  'resultatrakning',
  'balansrakning',
  'kassaflodesanalys',
  'not-intakter',
  'not-kostnader',
  'not-fordringar',
  'not-skulder',
  'insatser',
  'driftredovisning',
  'balanskrav',
  'finansierad-verksamhet',
  'medlemsbidrag',
  'medel-till-forfogande',
  'oversikt',
];

/** How far a table is from the books: 0 is nearest. */
export const distance = ({ table }: BookTable): number => NEAREST_THE_BOOKS.indexOf(table.id);

/** The basis of a column, or null when it holds no stated amounts. */
export function basisOf({ role }: Pick<Column, 'role'>): Basis | null {
  switch (role) {
    case 'utfall':
    case 'foregaende':
      return 'actual';
    case 'budget':
    case 'budget-ursprunglig':
    case 'prognos':
      return role;
    default:
      return null;
  }
}

/**
 * The period a column speaks of. A table with a single column of figures and no period in its heading speaks of
 * what the workbook reports on.
 */
export function periodOf(book: Book, at: BookTable, column: Column): Period | null {
  if (column.period !== null) return column.period;
  return amountColumns(at.table).length === 1 && column.role === 'utfall'
    ? book.statements.report.period
    : null;
}

/** What a row's own figure, or the sum of several rows' figures, says in each column. */
export function factsOf(
  book: Book,
  at: BookTable,
  rows: readonly TableRow[],
  quantity: 'signed' | 'size' = 'signed',
): readonly Fact[] {
  if (rows.length === 0) return [];
  return amountColumns(at.table).flatMap((column): readonly Fact[] => {
    const basis = basisOf(column);
    const period = periodOf(book, at, column);
    if (basis === null || period === null) return [];
    if (rows.some(({ index }) => isUnknown(at, index, column.index))) return [];
    const cells = rows.flatMap((row) => cellOf(at, row, column) ?? []);
    if (cells.length === 0 || cells.some(({ figure }) => figure.quantity !== 'money')) return [];
    const total = cells.reduce((sum, { value }) => sum + value, 0);
    const turn = quantity === 'size' && total < 0 ? -1 : 1;
    const terms = cells.map((cell) => ({ cell, factor: turn }));
    return [{ at, column, basis, period, terms, value: turn * total }];
  });
}

/** The rows of a table with a key; of a sum and its parts that all bear it, the sum alone. */
export function rowsWith({ table }: BookTable, key: string): readonly TableRow[] {
  const all = table.rows.filter((row) => row.key === key && row.kind !== 'heading');
  const own = new Set(all.map(({ index }) => index));
  const summed = new Set(
    table.relations
      .filter(({ total }) => own.has(total))
      .flatMap(({ parts }) => parts.map(({ row }) => row)),
  );
  return all.filter(({ index }) => !summed.has(index));
}

/** Flows agree in time when both days do; a heading that gives only the end means from the turn of the year. */
export const spanOf = ({ start, end }: Period): string =>
  `${start ?? `${end.slice(0, 4)}-01-01`}..${end}`;

/** The end of the year before the period's. */
export const yearBefore = ({ end }: Period): string => `${Number(end.slice(0, 4)) - 1}-12-31`;
