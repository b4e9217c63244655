import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-resultat';

test('one result in all tables', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('the table farthest from the books is the wrong one', () => {
  const statements = economy({
    'oversikt/kostnader/1': '4900',
    'oversikt/resultat/1': '-400',
  });
  expect(saidBy(RULE, statements)).toEqual(['error same-resultat oversikt!B4 -400000 → -300000']);
});
