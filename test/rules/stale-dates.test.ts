import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'stale-dates';

test('no title carries another year', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a title of another year', () => {
  const statements = economy({ 'not-intakter/heading/0': 'Not 2 2022' });
  expect(saidBy(RULE, statements)).toEqual(['info stale-dates not-intakter!A1 2022 → 2024']);
});
