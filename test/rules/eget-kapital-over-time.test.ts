import { saidBy, statementsOf } from './build';
import { economy, economyTables } from './economy';

const RULE = 'eget-kapital-over-time';

test('ingående + resultat = utgående', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('an utgående eget kapital that the result does not lead to', () => {
  const tables = economyTables({
    'driftredovisning/utgaende-eget-kapital/1': '750',
    'driftredovisning/utgaende-eget-kapital/3': '-50',
  }).filter(({ id }) => id === 'driftredovisning');
  expect(saidBy(RULE, statementsOf(tables))).toEqual([
    'error eget-kapital-over-time driftredovisning!B5 750000 → 700000',
  ]);
});

test('an ingående eget kapital that is not what was left', () => {
  const statements = economy({
    'uppfoljning/ingaende-eget-kapital/2': '1100000',
    'uppfoljning/utgaende-eget-kapital/2': '800000',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error eget-kapital-over-time uppfoljning!C13 1100000 → 1000000',
  ]);
});
