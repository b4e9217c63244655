import { saidBy, build, lines, statementsOf } from './build';
import { economy } from './economy';

const RULE = 'sum';

test('sums and derived rows add up', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a total that differs from its rows is wrong, expected from the rows', () => {
  expect(saidBy(RULE, economy({ 'uppfoljning/summa-intakter/1': '4500000' }))).toEqual([
    'error sum uppfoljning!B6 4500000 → 4400000',
  ]);
});

test('a row that closes all its sums and ties at once is the wrong one', () => {
  expect(saidBy(RULE, economy({ 'uppfoljning/alfa/2': '5200000' }))).toEqual([
    'error sum uppfoljning!C7 5200000 → 2500000',
  ]);
});

const table = (sum: string, result: string) =>
  statementsOf([
    build({
      id: 'okand',
      cells: lines(`
        Något | 2024
        A | 100,4
        B | 100,4
        Summa | ${sum}
        Minus | 50
        Kvar | ${result}`),
      columns: ['utfall 2024'],
      rows: ['a', 'b', 'summa|sum', 'minus', 'kvar|result'],
      relations: ['summa = a + b', 'kvar = summa - minus'],
    }),
  ]);

test('rounding is no difference', () => {
  expect(saidBy(RULE, table('201', '151'))).toEqual([]);
});

test('what adds up only with the wrong total is its consequence', () => {
  expect(saidBy(RULE, table('240', '190'))).toEqual([
    'error sum okand!B4 240 → 200.8',
    'error sum okand!B6 190 → 150.8 <= sum/okand/summa/utfall 2024-01-01..2024-12-31',
  ]);
});

test('what adds up with the right total needs no finding', () => {
  expect(saidBy(RULE, table('240', '151'))).toEqual(['error sum okand!B4 240 → 200.8']);
});

test('two columns of a row are two roots', () => {
  const said = saidBy(
    RULE,
    economy({
      'medlemsbidrag/kostnad/1': '4800000',
      'uppfoljning/summa-kostnader/1': '4700000',
      'uppfoljning/summa-kostnader/2': '4900000',
    }),
  );
  expect(said).toEqual([
    'error sum uppfoljning!B11 4700000 → 4600000',
    'error sum uppfoljning!C11 4900000 → 4800000',
  ]);
});

test('a relation that only arithmetic suggested binds only where it holds somewhere', () => {
  const guessed = (second: string) =>
    statementsOf([
      build({
        id: 'okand',
        cells: lines(`
          Något | 2024 | 2023
          A | 100 | 200
          B | 100 | 200
          Summa | 250 | ${second}`),
        columns: ['utfall 2024', 'foregaende 2023'],
        rows: ['a', 'b', 'summa|sum'],
        relations: ['summa = a + b'],
        basis: 'arithmetic',
      }),
    ]);
  expect(saidBy(RULE, guessed('500'))).toEqual([]);
  expect(saidBy(RULE, guessed('400'))).toEqual(['error sum okand!B4 250 → 200']);
});

const overYears = (sums: string) =>
  statementsOf([
    build({
      id: 'okand',
      cells: lines(`
        Något | 2024 | 2023 | 2022
        A | 100 | 90 | 80
        B | 50 | 40 | 30
        Summa | ${sums}`),
      columns: ['utfall 2024', 'foregaende 2023', 'foregaende 2022'],
      rows: ['a', 'b', 'summa|sum'],
      relations: ['summa = a + b'],
    }),
  ]);

test('a sum that fails by more than itself in each of three columns has been misunderstood, and nobody is told that it is wrong', () => {
  expect(saidBy(RULE, overYears('9 | 7 | 5'))).toEqual([]);
});

test('a total that holds a row no longer there is wrong in every column', () => {
  expect(saidBy(RULE, overYears('250 | 200 | 180'))).toHaveLength(3);
});

test('a row left out in every column is wrong all the same', () => {
  expect(saidBy(RULE, overYears('100 | 90 | 80'))).toHaveLength(3);
});

test('one column that holds is enough to know what the sum is', () => {
  expect(saidBy(RULE, overYears('150 | 700 | 555'))).toHaveLength(2);
});
