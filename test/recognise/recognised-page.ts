import type { Statements } from '../../src/model/statements';
import type { Table } from '../../src/model/table';
import { rangeA1 } from '../../src/sheet/a1';
import { shortPeriod, shortReport } from './summary';

const HEAD = ['table', 'where', 'unit', 'sign', 'columns', 'rows', 'sums'];

/** docs/recognised.md: the example workbooks' tables as they are understood. */
export const recognisedPage = (
  books: readonly { readonly file: string; readonly statements: Statements }[],
): string =>
  [
    '# How the example workbooks are understood',
    '',
    'Made by `test/recognise/examples.test.ts`, which also holds it against a table written by hand from the',
    'published reports. `UPDATE_DOCS=1 npx jest --testPathPatterns test/recognise/examples` writes it anew.',
    ...books.flatMap(({ file, statements }) => [
      '',
      `## ${file}.xlsx`,
      '',
      [
        statements.organisation.name ?? 'no name given',
        statements.organisation.orgNumber ?? 'no org.nr given',
        shortReport(statements),
      ].join(', '),
      '',
      ...aligned([HEAD, ...statements.tables.map(cellsOf)]),
    ]),
    '',
  ].join('\n');

function cellsOf(table: Table): readonly string[] {
  return [
    table.id,
    `${table.sheet} ${rangeA1(table.range)}`,
    table.unit,
    table.sign,
    table.columns.map((one) => `${one.role} ${shortPeriod(one.period)}`.trim()).join(', '),
    String(table.rows.filter((row) => row.kind !== 'heading').length),
    String(table.relations.length),
  ];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)];
}
