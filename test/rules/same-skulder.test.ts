import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-skulder';

test('the note gives the skulder', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a note with another total', () => {
  const statements = economy({
    'not-skulder/upplupna/1': '250000',
    'not-skulder/summa/1': '550000',
  });
  expect(saidBy(RULE, statements)).toEqual(['error same-skulder not-skulder!B4 550000 → 500000']);
});
