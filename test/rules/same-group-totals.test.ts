import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-group-totals';

test('insatser cost the same in all tables', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('an insats table with another total', () => {
  const statements = economy({
    'insatser/alfa/0': 'Gamma',
    'insatser/alfa/2': '2600000',
    'insatser/summa-insatser/2': '4100000',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-group-totals insatser!C4 4100000 → 4000000',
  ]);
});
