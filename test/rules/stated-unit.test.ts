import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'stated-unit';

const driftredovisning = (unit: 'kr' | 'tkr') =>
  statementsOf([
    build({
      id: 'driftredovisning',
      cells: lines(`
        Belopp tkr | Utfall 2024
        Resultat | -300`),
      columns: ['utfall 2024'],
      rows: ['resultat|result'],
      unit,
      stated: 'tkr',
    }),
  ]);

test('the heading states the unit', () => {
  expect(saidBy(RULE, driftredovisning('tkr'))).toEqual([]);
});

test('the heading states another unit', () => {
  expect(saidBy(RULE, driftredovisning('kr'))).toEqual([
    'error stated-unit driftredovisning!A1 tkr → kr',
  ]);
});
