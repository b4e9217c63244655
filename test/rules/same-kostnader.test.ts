import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-kostnader';

test('the note on kostnader gives the cost', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a note with another total', () => {
  const statements = economy(
    {
      'not-kostnader/personal/1': '900000',
      'not-kostnader/summa-administration/1': '900000',
      'not-kostnader/summa/1': '4900000',
    },
    ['uppfoljning', 'insatser', 'finansierad-verksamhet', 'medlemsbidrag'],
  );
  expect(saidBy(RULE, statements)).toEqual([
    'error same-kostnader not-kostnader!B7 4900000 → 4800000',
  ]);
});
