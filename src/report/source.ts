import { fromKronor, type MoneyUnit } from '../model/amount';
import { sheetCell } from '../model/beside';
import { keepsBookSigns } from '../model/book-signs';
import type { Column, Figure, Table, TableId, TableRow } from '../model/table';
import type { Statements } from '../model/statements';
import { referenceTo } from '../sheet/a1';
import { negate, type Term } from './term';

/** The tables of one kind, in the workbook's order. */
export const tablesOf = (statements: Statements, id: TableId): readonly Table[] =>
  statements.tables.filter((table) => table.id === id);

/** The unit of a table that holds money; `antal` and `procent` tables hold none and count as kr. */
const moneyUnit = (table: Table): MoneyUnit =>
  table.unit === 'antal' || table.unit === 'procent' ? 'kr' : table.unit;

/** The amount that stands in a cell, as a live reference; text and rows without a figure as what they are. */
export function termOf(table: Table, row: TableRow, column: Column): Term | null {
  const figure = row.figures.get(column.index);
  const broken = table.faults.some(
    (fault) => fault.row === row.index && fault.column === column.index,
  );
  if (broken || (figure !== undefined && figure.quantity !== 'money')) return null;
  const source = { sheet: table.sheet, ...sheetCell(table, row.index, column.index) };
  const common = { simple: true, sources: [source] };
  if (figure === undefined && row.texts.has(column.index)) return null;
  if (figure?.asText === true) return { ...common, ...constant(figure) };
  return {
    ...common,
    ore: figure?.value ?? 0,
    operand: referenceTo(source.sheet, source.row, source.column),
    unit: moneyUnit(table),
    live: true,
  };
}

const constant = (figure: Figure): Pick<Term, 'ore' | 'operand' | 'unit' | 'live'> => ({
  ore: figure.value,
  operand: String(figure.value / fromKronor(1)),
  unit: 'kr',
  live: false,
});

/** Rows that hold a cost by their template key, whatever side they were given. */
const COST_KEYS: ReadonlySet<string> = new Set([
  'kostnader',
  'kostnad',
  'avskrivningar',
  'finansiella-kostnader',
  'summa-kostnader',
  'summa-insatser',
  'summa-administration',
]);

const isCost = (table: Table, row: TableRow): boolean =>
  table.id === 'not-kostnader' ||
  row.side === 'insats' ||
  row.side === 'administration' ||
  row.side === 'kostnad' ||
  (row.key !== null && COST_KEYS.has(row.key)) ||
  (row.key === 'nettokostnad' && table.id === 'driftredovisning');

/** Whether the table prints its costs as positive amounts. Without a stated sign, its cost items tell. */
export function costsPositive(table: Table, column: Column): boolean {
  if (table.sign !== 'none') return table.sign === 'costs-positive';
  const total = table.rows
    .filter((row) => isCost(table, row) && row.kind === 'item')
    .reduce((result, row) => result + (row.figures.get(column.index)?.value ?? 0), 0);
  return total > 0;
}

/** The amount in a cell with costs negative, income and results as printed, or turned where the table has the books' signs. */
export function presented(table: Table, row: TableRow, column: Column): Term | null {
  const term = termOf(table, row, column);
  if (term !== null && keepsBookSigns(table)) return negate(term);
  return term !== null && isCost(table, row) && costsPositive(table, column) ? negate(term) : term;
}

/** The first row with a template key, if the table has one. */
export const rowOf = (table: Table, key: string): TableRow | undefined =>
  table.rows.find((row) => row.key === key);

/** The amount in the row with a template key, or null when the row or the column has none. */
export function keyed(table: Table, key: string, column: Column | undefined): Term | null {
  const row = rowOf(table, key);
  if (row === undefined || column === undefined || !row.figures.has(column.index)) return null;
  return presented(table, row, column);
}
