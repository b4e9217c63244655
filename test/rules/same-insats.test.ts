import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { bookOf } from '../../src/rules/engine/book';
import { sameInsats } from '../../src/rules/ties/same-insats';
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

test('a figure stated in many tables is tied once in each, not to all the others', () => {
  const statements = economy();
  const table = statements.tables.find(({ id }) => id === 'insatser')!;
  const copies = Array.from({ length: 20 }, (_, at) => ({ ...table, sheet: `Insatser ${at}` }));
  const tiesIn = (tables: typeof statements.tables): number =>
    sameInsats.identities(bookOf({ ...statements, tables }, DEFAULT_SETTINGS)).length;
  const one = tiesIn([...statements.tables, copies[0]!]) - tiesIn(statements.tables);
  expect(one).toBeGreaterThan(0);
  expect(tiesIn([...statements.tables, ...copies]) - tiesIn(statements.tables)).toBe(20 * one);
});
