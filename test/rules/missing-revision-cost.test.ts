import { saidBy, statementsOf } from './build';
import { economy, economyTables } from './economy';

const RULE = 'missing-revision-cost';

test('a row named after the revision tells its cost', () => {
  expect(saidBy(RULE, economy({ 'not-kostnader/personal/0': 'Revisionskostnad' }))).toEqual([]);
  expect(saidBy(RULE, economy({ 'uppfoljning/personal/0': 'Arvode till revisorer' }))).toEqual([]);
});

test('no row tells it', () => {
  expect(saidBy(RULE, economy())).toEqual(['info missing-revision-cost – – → –']);
  expect(saidBy(RULE, economy(), { missingIsWarning: true })).toEqual([
    'warning missing-revision-cost – – → –',
  ]);
});

test('a delårsrapport need not', () => {
  expect(saidBy(RULE, statementsOf(economyTables(), '2024-08-31', 'delårsrapport'))).toEqual([]);
});
