import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-fordringar';

test('the note gives the fordringar', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a note with another total', () => {
  const statements = economy({
    'not-fordringar/moms/1': '250000',
    'not-fordringar/summa/1': '350000',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-fordringar not-fordringar!B4 350000 → 300000',
  ]);
});
