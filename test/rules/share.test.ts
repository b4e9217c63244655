import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'share';

const shares = (last: string) =>
  statementsOf([
    build({
      id: 'finansierad-verksamhet',
      cells: lines(`
        Finansierad verksamhet | 2024
        Individinriktade insatser | 700 (70%)
        Strukturövergripande insatser | 120 (12%)
        Administration | 180 (${last}%)
        Totala kostnader | 1000`),
      columns: ['utfall 2024'],
      rows: [
        'individinriktade|sum',
        'strukturovergripande|sum',
        'administration|sum',
        'summa-kostnader|sum',
      ],
    }),
  ]);

test('shares are shares of the total', () => {
  expect(saidBy(RULE, shares('18'))).toEqual([]);
});

test('a share of something else', () => {
  expect(saidBy(RULE, shares('17'))).toEqual(['error share finansierad-verksamhet!B4 17% → 18%']);
});

describe('shares in a column of their own', () => {
  const table = (columns: readonly string[], shares: readonly [string, string, string]) =>
    statementsOf([
      build({
        id: 'uppfoljning',
        cells: lines(`
          Uppföljning | Utfall | Budget | Procent
          Alfa | 300 | 400 | ${shares[0]}%
          Beta | 100 | 500 | ${shares[1]}%
          Totalt | 400 | 900 | ${shares[2]}%`),
        columns,
        rows: ['alfa|item|insats', 'beta|item|insats', 'summa-kostnader|sum|kostnad'],
      }),
    ]);
  const columns = ['utfall 2024', 'budget 2024', 'andel'];

  test('are what one column is of another, or what a row is of the total', () => {
    expect(saidBy(RULE, table(columns, ['75', '20', '44']))).toEqual([]);
    expect(saidBy(RULE, table(columns, ['75', '25', '100']))).toEqual([]);
  });

  test('the one that is not', () => {
    expect(saidBy(RULE, table(columns, ['75', '20', '54']))).toEqual([
      'error share uppfoljning!D4 54% → 44%',
    ]);
  });

  test('nothing is said of shares that no reading bears out', () => {
    expect(saidBy(RULE, table(columns, ['11', '22', '33']))).toEqual([]);
  });
});
