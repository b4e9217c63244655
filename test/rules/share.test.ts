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
