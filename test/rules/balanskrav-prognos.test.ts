import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'balanskrav-prognos';

const delar = (role: string) =>
  statementsOf(
    [
      build({
        id: 'balanskrav',
        cells: lines(`
          Balanskrav | 2024
          Balanskravsresultat | 100`),
        columns: [role],
        rows: ['balanskravsresultat|result'],
      }),
    ],
    '2024-08-31',
    'delårsrapport',
  );

test('judged from the prognos', () => {
  expect(saidBy(RULE, delar('prognos 2024'))).toEqual([]);
});

test('judged from the period alone', () => {
  expect(saidBy(RULE, delar('utfall 2024-08-31'))).toEqual(['info balanskrav-prognos – – → –']);
});
