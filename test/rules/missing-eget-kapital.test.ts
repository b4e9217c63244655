import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'missing-eget-kapital';

const SOURCES = [
  'uppfoljning',
  'driftredovisning',
  'balansrakning',
  'medlemsbidrag',
  'medel-till-forfogande',
];

test('a workbook with eget kapital at the end of the period', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
  expect(saidBy(RULE, economy({}, SOURCES.slice(1)))).toEqual([]);
});

test('a workbook without', () => {
  expect(saidBy(RULE, economy({}, SOURCES))).toEqual(['info missing-eget-kapital – – → –']);
});
