import { saidBy, statementsOf } from './build';
import { degerforsTables, lundTables } from './published';

const RULE = 'avvikelse-conventions';

test('one convention', () => {
  expect(saidBy(RULE, statementsOf(lundTables()))).toEqual([]);
});

test('"better is positive" beside utfall − budget', () => {
  expect(saidBy(RULE, statementsOf(degerforsTables(), '2021-12-31'))).toEqual([
    'info avvikelse-conventions uppfoljning!D1 Differens → –',
  ]);
});
