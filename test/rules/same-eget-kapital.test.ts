import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-eget-kapital';

test('one eget kapital in all tables', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a table with another eget kapital', () => {
  const statements = economy({ 'medlemsbidrag/utgaende-eget-kapital/1': '750000 (18,8%)' });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-eget-kapital medlemsbidrag!B4 750000 → 700000',
  ]);
});
