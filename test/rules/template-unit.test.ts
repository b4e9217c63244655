import { saidBy, statementsOf } from './build';
import { economy } from './economy';
import { degerforsTables } from './published';

const RULE = 'template-unit';

test('the units of the template', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a driftredovisning in kr', () => {
  expect(saidBy(RULE, statementsOf(degerforsTables(), '2021-12-31'))).toEqual([
    'info template-unit driftredovisning!A1 kr → tkr',
  ]);
});
