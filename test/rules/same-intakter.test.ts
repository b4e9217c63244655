import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-intakter';

test('one income in all tables that hold all of it', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('an översikt with another income', () => {
  const statements = economy({ 'oversikt/intakter/1': '4600', 'oversikt/kostnader/1': '4900' });
  expect(saidBy(RULE, statements)).toEqual(['error same-intakter oversikt!B2 4600000 → 4500000']);
});

test('a table that leaves project money out is not compared', () => {
  const statements = economy({
    'uppfoljning/summa-intakter/1': '4000000',
    'uppfoljning/summa-intakter/2': '4000000',
  });
  const without = {
    ...statements,
    tables: statements.tables.map((table) =>
      table.id === 'uppfoljning'
        ? {
            ...table,
            rows: table.rows.filter(({ key }) => key !== 'projektmedel'),
            relations: [],
          }
        : table,
    ),
  };
  expect(saidBy(RULE, without)).toEqual([]);
});
