import { saidBy, statementsOf } from './build';
import { economy } from './economy';
import { lundTables } from './published';

const RULE = 'balanskrav-layout';

test('the layout of its year', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('the layout from before 2024 in a report for 2024', () => {
  const statements = statementsOf(lundTables());
  expect(saidBy(RULE, statements)).toEqual(['info balanskrav-layout balanskrav!A1 – → –']);
  expect(saidBy(RULE, statements, { balanskravLayout: 'before-2024' })).toEqual([]);
});
