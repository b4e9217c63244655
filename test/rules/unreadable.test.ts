import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'unreadable';

test('every amount can be read', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('the column tells what is meant', () => {
  const statements = economy({ 'uppfoljning/alfa/2': '25O0000' });
  expect(saidBy(RULE, statements)).toEqual(['error unreadable uppfoljning!C7 25O0000 → 2500000']);
});
