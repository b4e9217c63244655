import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'nettokostnad-holds-result';

/** A driftredovisning whose row Nettokostnad holds the result. */
const concept = {
  'driftredovisning/nettokostnad/1': '-300',
  'driftredovisning/nettokostnad/2': '-200',
  'driftredovisning/nettokostnad/3': '-100',
  'driftredovisning/nettokostnad/4': '-100',
};

test('nettokostnad + medlemsavgift = resultat', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a row Nettokostnad that holds the result is said once', () => {
  expect(saidBy(RULE, economy(concept))).toEqual([
    'warning nettokostnad-holds-result driftredovisning!B2 -300000 → -4800000',
  ]);
});

test('where the row means the result, a column that differs from it is wrong', () => {
  const statements = economy({ ...concept, 'driftredovisning/nettokostnad/4': '-150' });
  expect(saidBy(RULE, statements)).toEqual([
    'error nettokostnad-holds-result driftredovisning!E2 -150000 → -100000',
    'warning nettokostnad-holds-result driftredovisning!B2 -300000 → -4800000',
  ]);
});
