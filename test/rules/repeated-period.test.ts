import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'repeated-period';

const comparison = (year: string) =>
  statementsOf([
    build({
      id: 'driftredovisning',
      cells: lines(`
        Belopp tkr | Utfall 2024 | Bokslut ${year}
        Resultat | -300 | -100`),
      columns: ['utfall 2024', `foregaende ${year}`],
      rows: ['resultat|result'],
      unit: 'tkr',
    }),
  ]);

test('the comparison is the year before', () => {
  expect(saidBy(RULE, comparison('2023'))).toEqual([]);
});

test('the comparison repeats the year', () => {
  expect(saidBy(RULE, comparison('2024'))).toEqual([
    'error repeated-period driftredovisning!C1 Bokslut 2024 → 2023',
  ]);
});
