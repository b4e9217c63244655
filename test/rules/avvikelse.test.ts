import { build, lines, saidBy, statementsOf } from './build';
import { economy } from './economy';

const RULE = 'avvikelse';

test('each avvikelse is the difference of its columns', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('the row that breaks its own column is wrong', () => {
  const statements = economy({ 'driftredovisning/nettokostnad/3': '-300' });
  expect(saidBy(RULE, statements)).toEqual([
    'error avvikelse driftredovisning!D2 -300000 → -200000',
  ]);
});

test('a column may mean "better is positive", and only a row that breaks it is wrong', () => {
  const better = (differens: string) =>
    statementsOf([
      build({
        id: 'uppfoljning',
        cells: lines(`
          Insats | Budget 2024 | Utfall 2024 | Differens
          Alfa | 500 | 400 | 100
          Gamma | 200 | 180 | 20
          Beta | 300 | 350 | ${differens}
          Intäkter | 900 | 950 | 50
          Resultat | 100 | 200 | 100`),
        columns: ['budget 2024', 'utfall 2024', 'avvikelse 2024'],
        rows: [
          'alfa|item|insats',
          'gamma|item|insats',
          'beta|item|insats',
          'medlemsavgift|item|intakt',
          'resultat|result|resultat',
        ],
      }),
    ]);
  expect(saidBy(RULE, better('-50'))).toEqual([]);
  expect(saidBy(RULE, better('50'))).toEqual(['error avvikelse uppfoljning!D4 50 → -50']);
});
