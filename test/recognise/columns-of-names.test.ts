import { analyse } from '../../src/pipeline/analyse';
import type { CellValue } from '../../src/sheet/snapshot';
import { book, sheet } from './book';

type Row = readonly (CellValue | null)[];

/** Kinds of cost down, insatser across, with the sum of each. */
const matrix = (title: string, wrong = 0): readonly Row[] => [
  [title],
  ['Utfall 2023 per kostnadsslag och insats'],
  ['Kostnadsslag', 'Lotsen', 'Språng', 'Hälsoskolan', 'Totalt'],
  ['Löner', 120, 80, 40, 240],
  ['Köpta tjänster', 30, 10, 5, 45],
  ['Lokaler', 20, 12, 8, 40],
  ['Totalt', 170, 102 + wrong, 53, 325],
];

const errorsIn = (rows: readonly Row[]): readonly string[] =>
  analyse(book(sheet('A', rows)), { ignoreOwnSettings: true })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell }) => `${rule} ${String(cell?.row)},${String(cell?.column)}`);

test('a förbund’s costs by insats are read, whatever the columns are named', () => {
  expect(errorsIn(matrix('Samordningsförbundet Mellansjö'))).toEqual([]);
  expect(errorsIn(matrix('Samordningsförbundet Mellansjö', 9))).toContain('sum 6,2');
});

test('the title’s one word of time is not said of each of many columns', () => {
  const { statements } = analyse(book(sheet('A', matrix('Samordningsförbundet Mellansjö'))), {
    ignoreOwnSettings: true,
  });
  expect(statements.tables[0]?.columns.map(({ role, heading }) => `${role} ${heading}`)).toEqual([
    'okand Lotsen',
    'okand Språng',
    'okand Hälsoskolan',
    'okand Totalt',
  ]);
});

test('nobody’s matrix is left aside', () => {
  const { verdict } = analyse(book(sheet('A', matrix('Min trädgård', 9))), {
    ignoreOwnSettings: true,
  });
  expect(verdict).toBe('unchecked');
});

const people = (total: number): readonly Row[] => [
  ['Deltagare 2023'],
  ['Insats', 'Kvinnor', 'Män', 'Totalt', 'Avslutade', 'Kostnad per deltagare'],
  ['Lotsen', 30, 20, 50, 20, 9000],
  ['Språng', 12, 18, 30, 10, 12000],
  ['Hälsoskolan', 8, 4, 12, 6, 7500],
  ['Totalt', 50, 42, total, 36, 9500],
];

test('counts of deltagare add up; what each cost on average does not', () => {
  expect(errorsIn(people(92))).toEqual([]);
  expect(errorsIn(people(102))).toEqual(['sum 5,3']);
});
