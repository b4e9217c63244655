import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-medlemsavgifter';

test('the members pay one sum', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a table with another sum', () => {
  const statements = economy({
    'medlemsbidrag/medlemsbidrag/1': '4100000',
    'medlemsbidrag/utgaende-eget-kapital/1': '700000 (17,1%)',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-medlemsavgifter medlemsbidrag!B2 4100000 → 4000000',
  ]);
});
