import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import { check } from '../../src/rules';
import { book, sheet } from '../recognise/book';
import { saidBy, statementsOf } from './build';
import { malmoTables, samsundTables } from './published';

const RULE = 'part-year-budget';

test('the workbook gives the budget for the period somewhere', () => {
  expect(saidBy(RULE, statementsOf(malmoTables(), '2022-08-31'))).toEqual([]);
});

test('half a year stands against a whole year and nothing else', () => {
  expect(saidBy(RULE, statementsOf(samsundTables(), '2023-06-30'))).toEqual([
    'warning part-year-budget uppfoljning!C1 Utfall per 2023-06-30 → –',
  ]);
});

test('a column says what is left of the year: the year is meant', () => {
  const rows: readonly (readonly (string | number | null)[])[] = [
    ['Uppföljning mot budget 2024'],
    [null, 'Utfall jan-aug 2024', 'Budget 2024', 'Kvar av budget'],
    ['Medlemsavgifter', 6800, 9600, 2800],
    ['Insatser', -6000, -9000, -3000],
    ['Kansli', -300, -600, -300],
    ['Resultat', 500, 0, -500],
  ];
  const read = (...wanted: readonly number[]) => {
    const kept = rows.map((row) => (row.length === 1 ? row : wanted.map((at) => row[at] ?? null)));
    const statements = recognise(book(sheet('A', kept)), DEFAULT_SETTINGS);
    return check(statements, DEFAULT_SETTINGS).findings.filter(({ rule }) => rule === RULE).length;
  };
  expect(read(0, 1, 2, 3)).toBe(0);
  expect(read(0, 1, 2)).toBe(1);
});
