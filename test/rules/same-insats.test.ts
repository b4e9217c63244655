import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-insats';

test('an insats has one figure', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('two insatser have changed places', () => {
  const statements = economy({
    'insatser/alfa/2': '2600000',
    'insatser/beta/2': '1400000',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-insats insatser!C2 2600000 → 2500000',
    'error same-insats insatser!C3 1400000 → 1500000',
  ]);
});

test('names that are merely alike are one insats only when a figure says so', () => {
  const statements = economy({
    'insatser/alfa/1': '2500000',
    'insatser/alfa/2': '2600000',
    'insatser/beta/1': '1400000',
    'insatser/beta/2': '1400000',
  });
  expect(saidBy(RULE, statements).filter((line) => line.includes('3 '))).toEqual([]);
});
