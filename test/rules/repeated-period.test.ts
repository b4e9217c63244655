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

test("beside the next year's budget the utfall was left with the old year", () => {
  const statements = statementsOf([
    build({
      id: 'uppfoljning',
      cells: lines(`
        Post | Utfall jan-aug 2023 | Budget 2024 | Utfall jan-aug 2023
        Resultat | -300 | -100 | -200`),
      columns: ['utfall 2023-01..08', 'budget 2024', 'utfall 2023-01..08'],
      rows: ['resultat|result'],
    }),
  ]);
  expect(saidBy(RULE, statements)).toEqual([
    'error repeated-period uppfoljning!B1 Utfall jan-aug 2023 → 2024',
  ]);
});
