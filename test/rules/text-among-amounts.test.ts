import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'text-among-amounts';

test('sums have amounts', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a word where a sum expects an amount is said, and its sum is not guessed at', () => {
  const statements = economy({ 'uppfoljning/beta/2': '' });
  const worded = {
    ...statements,
    tables: statements.tables.map((table) =>
      table.id === 'uppfoljning'
        ? {
            ...table,
            rows: table.rows.map((row) =>
              row.id === 'beta' ? { ...row, texts: new Map([[2, 'ingår ovan']]) } : row,
            ),
          }
        : table,
    ),
  };
  expect(saidBy(RULE, worded)).toEqual(['info text-among-amounts uppfoljning!C8 ingår ovan → –']);
  expect(saidBy('sum', worded)).toEqual([]);
});
