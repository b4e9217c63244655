import type { TableRow } from '../../model/table';
import { REQUIRED_ROWS, type RequiredRow } from '../../template/required-rows';
import { TABLE_TEMPLATES } from '../../template/tables';
import type { Book, BookTable } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { plainName } from '../ties/insats-names';

const ID = 'missing-rows';

/** Whether a label without figures names the row: an item that the förbund has none of. */
function isNamedOnly({ table }: BookTable, row: TableRow, key: string): boolean {
  if (row.kind !== 'heading' || table.id === 'okand') return false;
  const name = plainName(row.label);
  return TABLE_TEMPLATES[table.id].rows.some(
    (one) => one.key === key && one.kind === 'item' && one.label.test(name),
  );
}

const lacks = (at: BookTable, [first, ...others]: RequiredRow): boolean =>
  ![first, ...others].some((key) =>
    at.table.rows.some((row) => row.key === key || isNamedOnly(at, row, key)),
  );

function inTable(at: BookTable, { settings }: Book): readonly Draft[] {
  const required = REQUIRED_ROWS[at.table.id];
  const keys = (required?.rows ?? [])
    .filter((row) => lacks(at, row))
    .map(([key]) => `row.${key}` as const);
  if (required === undefined || keys.length === 0) return [];
  const { title, sheet } = at.table;
  return [
    {
      severity: missingSeverity(settings),
      place: nowhere(at, 'rader'),
      found: null,
      expected: null,
      message: ID,
      params: { table: title || sheet, sheet, rows: { kind: 'names', keys } },
      law: required.law,
    },
  ];
}

/** The rows that LKBR and the template ask of a table and that it lacks, one finding a table. */
export const missingRows = {
  id: ID,
  law: { act: 'Nationella rådets mall', place: 'tabeller' },
  applies: (book: Book) => book.tables.some(({ table }) => REQUIRED_ROWS[table.id] !== undefined),
  check: (book: Book) => book.tables.flatMap((at) => inTable(at, book)),
} satisfies Rule;
