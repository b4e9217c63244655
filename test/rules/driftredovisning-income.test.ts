import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'driftredovisning-income';

test('the income row holds all income', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('it holds neither all income nor the contributions', () => {
  const statements = economy({
    'driftredovisning/medlemsavgift/1': '4600',
    'driftredovisning/medlemsavgift/3': '200',
    'driftredovisning/nettokostnad/1': '-4900',
    'driftredovisning/nettokostnad/3': '-300',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error driftredovisning-income driftredovisning!B3 4600000 → 4500000',
  ]);
});

test('it may hold the contributions alone', () => {
  const statements = economy({
    'driftredovisning/medlemsavgift/1': '4000',
    'driftredovisning/medlemsavgift/3': '-400',
    'driftredovisning/nettokostnad/1': '-4300',
    'driftredovisning/nettokostnad/3': '300',
  });
  expect(saidBy(RULE, statements)).toEqual([]);
});
