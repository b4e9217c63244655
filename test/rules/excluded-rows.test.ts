import { build, lines, saidBy, statementsOf, type TableSpec } from './build';
import { economy } from './economy';

const RULE = 'excluded-rows';

const said = (spec: Pick<TableSpec, 'id' | 'cells' | 'rows'>) =>
  saidBy(RULE, statementsOf([build({ ...spec, columns: ['utfall 2024'] })]));

test('none of the rows', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a row without an amount is no matter', () => {
  expect(
    said({
      id: 'balansrakning',
      cells: lines(`
        Balansräkning | 2024
        Långfristiga skulder | 0`),
      rows: ['langfristiga-skulder'],
    }),
  ).toEqual([]);
});

test('tax, loans, surety and a resultatreserv', () => {
  expect(
    said({
      id: 'resultatrakning',
      cells: lines(`
        Resultaträkning | 2024
        Skatteintäkter | 100`),
      rows: ['skatteintakter'],
    }),
  ).toEqual(['info excluded-rows resultatrakning!B2 100 → –']);
  expect(
    said({
      id: 'balansrakning',
      cells: lines(`
        Balansräkning | 2024
        Långfristiga skulder | 200
        Borgensförbindelser | 300`),
      rows: ['langfristiga-skulder', 'borgen'],
    }),
  ).toEqual([
    'info excluded-rows balansrakning!B2 200 → –',
    'info excluded-rows balansrakning!B3 300 → –',
  ]);
  expect(
    said({
      id: 'balanskrav',
      cells: lines(`
        Balanskrav | 2024
        Förändring av resultatreserv | -50`),
      rows: ['resultatreserv'],
    }),
  ).toEqual(['info excluded-rows balanskrav!B2 -50 → –']);
});
