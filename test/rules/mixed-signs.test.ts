import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'mixed-signs';

test('a row of one sign', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a row with both signs, counted alike', () => {
  const statements = economy({ 'oversikt/kostnader/1': '-4800' });
  expect(saidBy(RULE, statements)).toEqual(['warning mixed-signs oversikt!B3 -4800000 → 4800000']);
});
