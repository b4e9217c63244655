import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'amounts-as-text';

test('numbers are numbers', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('amounts with their unit are text', () => {
  const statements = economy({ 'uppfoljning/alfa/1': '2400000 kr' });
  expect(saidBy(RULE, statements)).toEqual([
    'info amounts-as-text uppfoljning!B7 2400000 → 2400000',
  ]);
});
