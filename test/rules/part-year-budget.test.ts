import { saidBy, statementsOf } from './build';
import { malmoTables, samsundTables } from './published';

const RULE = 'part-year-budget';

test('the workbook gives the budget for the period somewhere', () => {
  expect(saidBy(RULE, statementsOf(malmoTables(), '2022-08-31'))).toEqual([]);
});

test('half a year stands against a whole year and nothing else', () => {
  expect(saidBy(RULE, statementsOf(samsundTables(), '2023-06-30'))).toEqual([
    'warning part-year-budget uppfoljning!C1 Utfall per 2023-06-30 → –',
  ]);
});
