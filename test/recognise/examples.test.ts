import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED } from './published-tables';
import { recognisedPage } from './recognised-page';
import { exampleStatements, shortReport, shortTables } from './summary';

describe.each(PUBLISHED)('$file', ({ file, report, tables }) => {
  const statements = exampleStatements(file);

  test('every table has its id, unit, sign, roles and periods', () => {
    expect(shortTables(statements)).toEqual(tables);
  });

  test('what it reports on is found', () => {
    expect(shortReport(statements)).toBe(report);
    expect(statements.questions).toEqual([]);
  });
});

test('docs/recognised.md shows what is recognised today (UPDATE_DOCS=1 writes it)', () => {
  const path = join(__dirname, '../../docs/recognised.md');
  const page = recognisedPage(
    PUBLISHED.map(({ file }) => ({ file, statements: exampleStatements(file) })),
  );
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});
