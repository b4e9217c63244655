import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-likvida-medel';

test('likvida medel are kassa och bank', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a driftredovisning with other likvida medel', () => {
  const statements = economy({
    'driftredovisning/likvida-medel/1': '950',
    'driftredovisning/likvida-medel/3': '50',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-likvida-medel driftredovisning!B6 950000 → 900000',
  ]);
});
