import { build, lines, saidBy, statementsOf } from './build';

const RULE = 'other-sign';

const withTotal = (total: string) =>
  statementsOf([
    build({
      id: 'uppfoljning',
      cells: lines(`
        Kostnader | Utfall 2024 | Budget 2024
        Insatser | 700 | 600
        Finansiella poster | -95 | 0
        Summa kostnader | ${total} | 600`),
      columns: ['utfall 2024', 'budget 2024'],
      rows: ['alfa|item|insats', 'finansnetto|item|finans', 'summa-kostnader|sum|kostnad'],
      relations: ['summa-kostnader = alfa + finansnetto'],
    }),
  ]);

test('a figure added as it is printed', () => {
  expect(saidBy(RULE, withTotal('605'))).toEqual([]);
  expect(saidBy('sum', withTotal('605'))).toEqual([]);
});

test('a figure added with the other sign', () => {
  expect(saidBy(RULE, withTotal('795'))).toEqual(['warning other-sign uppfoljning!B3 -95 → 95']);
  expect(saidBy('sum', withTotal('795'))).toEqual([]);
});

test('no sign explains another difference', () => {
  expect(saidBy(RULE, withTotal('800'))).toEqual([]);
  expect(saidBy('sum', withTotal('800'))).toEqual(['error sum uppfoljning!B4 800 → 605']);
});
