import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'stale-dates';

test('no title carries another year', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a title of another year', () => {
  const statements = economy({ 'not-intakter/heading/0': 'Not 2 2022' });
  expect(saidBy(RULE, statements)).toEqual(['info stale-dates not-intakter!A1 2022 → 2024']);
});

test('a budget with plan years beside it carries its own year', () => {
  const planned = economy({ 'not-intakter/heading/0': 'Budget 2023' });
  const asBudget = {
    ...planned,
    tables: planned.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.role === 'utfall' || column.role === 'foregaende'
          ? { ...column, role: 'budget' as const }
          : column,
      ),
    })),
  };
  expect(saidBy(RULE, asBudget)).toEqual([]);
});
