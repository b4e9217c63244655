import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'error-value';

test('no formula fails', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a formula fails', () => {
  const statements = economy({ 'uppfoljning/alfa/2': '#REF!' });
  expect(saidBy(RULE, statements)).toEqual(['error error-value uppfoljning!C7 #REF! → 2500000']);
});
