import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import { check } from '../../src/rules';
import { book, sheet } from '../recognise/book';
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

test('a balansräkning that opens with other than last year closed with', () => {
  const rows: readonly (readonly (string | number | null)[])[] = [
    ['Balansräkning', '2023-12-31', '2022-12-31'],
    ['Fordringar', 300, 200],
    ['Kassa och bank', 1715, 1800],
    ['Summa tillgångar', 2015, 2000],
    ['Eget kapital vid årets början', 1005, 900],
    ['Årets resultat', 10, 150],
    ['Eget kapital vid årets slut', 1015, 1050],
    ['Kortfristiga skulder', 1000, 950],
    ['Summa eget kapital och skulder', 2015, 2000],
  ];
  const statements = recognise(book(sheet('BR', rows)), DEFAULT_SETTINGS);
  const [first] = check(statements, DEFAULT_SETTINGS).findings.filter(({ rule }) => rule === RULE);
  expect(first?.cell).toEqual({ row: 4, column: 1 });
});
