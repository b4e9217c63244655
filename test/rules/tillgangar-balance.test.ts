import { saidBy, statementsOf } from './build';
import { type Changes, economyTables } from './economy';

const RULE = 'tillgangar-balance';

const balance = (changes: Changes) =>
  statementsOf(economyTables(changes).filter(({ id }) => id === 'balansrakning'));

test('tillgångar = eget kapital + skulder', () => {
  expect(saidBy(RULE, balance({}))).toEqual([]);
});

test('a balansräkning that does not balance', () => {
  const changes = {
    'balansrakning/kortfristiga-skulder/2': '450000',
    'balansrakning/summa-eget-kapital-och-skulder/2': '1450000',
  };
  expect(saidBy(RULE, balance(changes))).toEqual([
    'error tillgangar-balance balansrakning!C4 1400000 → 1450000',
  ]);
});
