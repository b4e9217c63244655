import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Table } from '../../src/model/table';
import { check } from '../../src/rules';
import { statementsOf } from './build';
import { economy } from './economy';

const RULE = 'old-headings';
const { tables } = economy();

/** A day, a heading, or a period's end a year earlier. */
const earlier = (text: string): string =>
  text.replace(/20\d\d/g, (year) => String(Number(year) - 1));

/** A table under last year's headings: nothing of it is of the year that the workbook reports on. */
const withOldHeadings = (table: Table): Table => ({
  ...table,
  columns: table.columns.map((column) => ({
    ...column,
    heading: earlier(column.heading),
    role: column.role === 'utfall' ? 'foregaende' : column.role,
    period:
      column.period === null
        ? null
        : {
            start: column.period.start === null ? null : earlier(column.period.start),
            end: earlier(column.period.end),
          },
  })),
});

const findingsIn = (found: readonly Table[]) =>
  check(statementsOf(found), DEFAULT_SETTINGS).findings.filter(
    ({ severity }) => severity === 'error',
  );

test('a workbook whose headings are right', () => {
  expect(findingsIn(tables)).toEqual([]);
});

test.each(['resultatrakning', 'balansrakning', 'driftredovisning'])(
  '%s under last year’s headings is one error, from which the mismatches follow',
  (id) => {
    const found = findingsIn(
      tables.map((table) => (table.id === id ? withOldHeadings(table) : table)),
    );
    const roots = found.filter(({ causedBy }) => causedBy === null);
    expect(roots).toMatchObject([
      { rule: RULE, table: id, cell: { row: 0 }, expected: { kind: 'text', text: '2024' } },
    ]);
    const others = found.filter(({ causedBy }) => causedBy !== null);
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ causedBy }) => causedBy))).toEqual(new Set([roots[0]?.id]));
  },
);

test('last year’s table under its own headings is no old heading', () => {
  const [first] = tables.filter(({ id }) => id === 'resultatrakning');
  if (first === undefined) throw new Error('no resultaträkning');
  const last = {
    ...withOldHeadings(first),
    rows: first.rows.map((row) => ({
      ...row,
      figures: new Map(
        [...row.figures].map(([column, figure]) => [
          column,
          { ...figure, value: (row.figures.get(2) ?? figure).value },
        ]),
      ),
    })),
  };
  const found = findingsIn(tables.map((table) => (table === first ? last : table)));
  expect(found.map(({ rule }) => rule)).not.toContain(RULE);
});

test('one wrong figure is no old heading', () => {
  const found = findingsIn(
    tables.map((table) =>
      table.id !== 'resultatrakning'
        ? table
        : {
            ...table,
            rows: table.rows.map((row) => ({
              ...row,
              figures: new Map(
                [...row.figures].map(([column, figure]) => [
                  column,
                  row.key === 'resultat' ? { ...figure, value: figure.value + 700_000 } : figure,
                ]),
              ),
            })),
          },
    ),
  );
  expect(found.map(({ rule }) => rule)).not.toContain(RULE);
});
