import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'soliditet';

test('eget kapital / balansomslutning', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('another soliditet', () => {
  const statements = economy({ 'oversikt/soliditet/1': '60,0%' });
  expect(saidBy(RULE, statements)).toEqual(['error soliditet oversikt!B5 60% → 58.3%']);
});
