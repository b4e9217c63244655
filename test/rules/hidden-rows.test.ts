import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'hidden-rows';

const table = (hidden: string[]) =>
  statementsOf([
    build({
      id: 'okand',
      cells: lines(`
        Något | 2024
        A | 100
        B | 200
        Summa | 300`),
      columns: ['utfall 2024'],
      rows: ['a', 'b', 'summa|sum'],
      relations: ['summa = a + b'],
      hidden,
    }),
  ]);

test('all that is summed is seen', () => {
  expect(saidBy(RULE, table([]))).toEqual([]);
});

test('a hidden row counts in the sum', () => {
  expect(saidBy(RULE, table(['b']))).toEqual(['info hidden-rows okand!B3 200 → –']);
});
