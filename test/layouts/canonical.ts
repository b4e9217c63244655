import type { Statements } from '../../src/model/statements';
import type { Table } from '../../src/model/table';
import { turnOf, type WrittenTable } from './render-table';
import type { WrittenBook } from './render-book';

/** What a table says whatever its layout: one line a fact, so that two can be compared as lists. */
export type Canonical = readonly string[];

const SIDED = new Set(['uppfoljning', 'insatser', 'not-kostnader']);
const period = (one: { start: string | null; end: string } | null): string =>
  one === null ? '-' : `${one.start ?? ''}..${one.end}`;

/** What should be found, from the economy itself. */
export function expectedTable(written: WrittenTable): Canonical {
  const { model, layout } = written;
  const facts = [`table ${model.id} ${layout.unit} ${expectedSign(written)}`];
  for (const [at, column] of written.columns)
    if (column.role !== null) facts.push(`column ${at} ${column.role} ${period(column.period)}`);
  for (const { line, parts } of written.rows.values()) {
    if (line === null) continue;
    facts.push(
      `row ${line.id} ${line.key ?? '-'} ${SIDED.has(model.id) ? (line.side ?? '-') : ''}`.trim(),
    );
    for (const column of written.columns.values()) {
      const tkr = line.amounts[column.kind as keyof typeof line.amounts];
      if (tkr !== undefined)
        facts.push(
          `figure ${line.id} ${column.role} ${period(column.period)} ${line.isCount === true ? tkr : tkr * 100_000}`,
        );
    }
    if (parts.length > 0)
      facts.push(`sum ${line.id} = ${leaves(line.id, partsIn(written)).join(' ')}`);
    if (parts.length > 0 && line.of === undefined)
      facts.push(`parts ${line.id} = ${[...parts].sort().join(' ')}`);
  }
  return facts.sort();
}

/** What was found where the table stands, in the same words. */
export function foundTable(written: WrittenTable, statements: Statements): Canonical {
  const table = tableAt(written, statements);
  if (table === null) return ['no table'];
  const { model, layout } = written;
  const facts = [`table ${table.id} ${table.unit} ${table.sign}`];
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  for (const column of table.columns) {
    const isText = ['not', 'text', 'okand', 'andel'].includes(column.role);
    facts.push(`column ${column.index} ${column.role} ${isText ? '-' : period(column.period)}`);
  }
  const idOf = (row: number): string => written.rows.get(row)?.line?.id ?? `strange-${row + 1}`;
  const sums = new Map(
    table.relations.map((one) => [idOf(one.total), one.parts.map((part) => idOf(part.row))]),
  );
  for (const row of table.rows) {
    const id = idOf(row.index);
    const line = written.rows.get(row.index)?.line;
    if (row.kind === 'heading') {
      if (line !== undefined && line !== null) facts.push(`heading ${id}`);
      continue;
    }
    facts.push(
      `row ${id} ${row.key ?? '-'} ${SIDED.has(model.id) ? (row.side ?? '-') : ''}`.trim(),
    );
    for (const figure of row.figures.values()) {
      const column = columns.get(figure.column);
      if (column === undefined || ['avvikelse', 'andel', 'okand'].includes(column.role)) continue;
      const turn = line === undefined || line === null ? 1 : turnOf(line, model, layout);
      const value = figure.value === 0 ? 0 : figure.value * turn;
      facts.push(`figure ${id} ${column.role} ${period(column.period)} ${value}`);
    }
    const parts = sums.get(id);
    if (parts !== undefined) {
      facts.push(`sum ${id} = ${leaves(id, sums).join(' ')}`);
      if (line?.of === undefined) facts.push(`parts ${id} = ${[...parts].sort().join(' ')}`);
    }
  }
  return facts.sort();
}

/** The lines that a sum comes down to, so that other ways to the same sum compare as equal. */
function leaves(
  id: string,
  sums: ReadonlyMap<string, readonly string[]>,
  depth = 0,
): readonly string[] {
  const parts = sums.get(id);
  if (parts === undefined || parts.length === 0 || depth > 9) return [id];
  return parts.flatMap((part) => leaves(part, sums, depth + 1)).sort();
}

const partsIn = (written: WrittenTable): ReadonlyMap<string, readonly string[]> =>
  new Map([...written.rows.values()].map(({ line, parts }) => [line?.id ?? '', parts]));

function expectedSign({ model, layout }: WrittenTable): string {
  if (model.freeSign) return layout.costs === 'positive' ? 'costs-positive' : 'costs-negative';
  return ['driftredovisning', 'resultatrakning'].includes(model.id) ? 'costs-negative' : 'none';
}

/** The table that was read where this one was written. */
export function tableAt(written: WrittenTable, statements: Statements): Table | null {
  const left = Math.min(...written.columns.keys());
  const right = Math.max(...written.columns.keys());
  const rows = [...written.rows].filter(([, { line }]) => line !== null).map(([row]) => row);
  const shared = (table: Table): number =>
    table.sheet === written.sheet && table.range.left <= right && table.range.right >= left
      ? rows.filter((row) => row >= table.range.top && row <= table.range.bottom).length
      : 0;
  const best = [...statements.tables].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) > 0 ? best : null;
}

/** Tables read where none of ours was written. */
export const strangeTables = (book: WrittenBook, statements: Statements): readonly string[] => {
  const ours = new Set(book.tables.map((written) => tableAt(written, statements)));
  return statements.tables
    .filter((table) => !ours.has(table))
    .map((table) => `${table.id} on ${table.sheet}`);
};
