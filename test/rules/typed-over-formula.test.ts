import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'typed-over-formula';

const table = (formulas: Record<string, string>, last = '700') =>
  statementsOf([
    build({
      id: 'okand',
      cells: lines(`
        Något | 2024
        A | 100
        B | 200
        Summa | 300
        C | 400
        Totalt | 700
        Kvar | ${last}`),
      columns: ['utfall 2024'],
      rows: ['a', 'b', 'summa|sum', 'c', 'totalt|sum', 'kvar|sum'],
      relations: ['summa = a + b', 'totalt = summa + c', 'kvar = totalt'],
      formulas,
    }),
  ]);

const formulas = { 'summa:1': '=SUM(B2:B3)', 'totalt:1': '=B4+B5' };

test('all totals are formulas', () => {
  expect(saidBy(RULE, table({ ...formulas, 'kvar:1': '=B6' }))).toEqual([]);
});

test('one total is typed among formulas', () => {
  expect(saidBy(RULE, table(formulas))).toEqual(['info typed-over-formula okand!B7 700 → –']);
});

test('one that breaks its sum has its own finding', () => {
  expect(saidBy(RULE, table(formulas, '900'))).toEqual([]);
  expect(saidBy('sum', table(formulas, '900'))).toEqual(['error sum okand!B7 900 → 700']);
});
