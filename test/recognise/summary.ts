import { readFileSync } from 'node:fs';
import type { Period } from '../../src/model/period';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import { recognise } from '../../src/recognise';
import { readSnapshot } from '../../src/xlsx/read-snapshot';

/** The statements of one example workbook, read from its file. */
export function exampleStatements(name: string): Statements {
  const bytes = readFileSync(new URL(`../../examples/${name}.xlsx`, `file://${__dirname}/`));
  const read = readSnapshot(new Uint8Array(bytes), `${name}.xlsx`);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  return recognise(read.value, DEFAULT_SETTINGS);
}

/** A period as published-tables.ts writes it. */
export function shortPeriod(period: Period | null): string {
  if (period === null) return '';
  const { start, end } = period;
  if (start === null) return `@${end}`;
  const year = end.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  return `${start.slice(0, 7)}..${end.slice(5, 7)}`;
}

/** What a report is about, in short. */
export const shortReport = ({ report }: Statements): string =>
  `${report.kind} ${shortPeriod(report.period)}`;

/** Each table as one line of published-tables.ts. */
export const shortTables = (
  statements: Statements,
): readonly (readonly [string, string, string, string, readonly string[]])[] =>
  statements.tables.map((table) => [
    table.id,
    table.sheet,
    table.unit,
    table.sign,
    table.columns.map((column) => `${column.role} ${shortPeriod(column.period)}`.trim()),
  ]);
