import { saidBy, statementsOf } from './build';
import { type Changes, economyTables } from './economy';

const RULE = 'half-quarter-quarter';

const note = (changes: Changes) =>
  statementsOf(economyTables(changes).filter(({ id }) => id === 'not-intakter'));

test('half from the state, a quarter each from region and kommuner', () => {
  expect(saidBy(RULE, note({}))).toEqual([]);
});

test('region and kommun differ', () => {
  const changes = { 'not-intakter/region/1': '900000', 'not-intakter/kommun/1': '1100000' };
  expect(saidBy(RULE, note(changes))).toEqual([
    'warning half-quarter-quarter not-intakter!B3 900000 → 1100000',
  ]);
});

test('one warning a table, however many columns', () => {
  const changes = {
    'not-intakter/region/1': '900000',
    'not-intakter/kommun/1': '1100000',
    'not-intakter/region/2': '900000',
    'not-intakter/kommun/2': '1100000',
  };
  expect(saidBy(RULE, note(changes))).toHaveLength(1);
});
