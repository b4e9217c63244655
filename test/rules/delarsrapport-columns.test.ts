import { build, lines, saidBy, statementsOf } from './build';
import { economyTables } from './economy';
import { malmoTables } from './published';

const RULE = 'delarsrapport-columns';

const delar = statementsOf(malmoTables(), '2022-08-31', 'delårsrapport');

test('no other kind of report owes it', () => {
  expect(saidBy(RULE, statementsOf(economyTables(), '2024-12-31', 'årsredovisning'))).toEqual([]);
});

test('information, and a warning when the förbundsordning requires a delårsrapport', () => {
  expect(saidBy(RULE, delar)).toEqual(['info delarsrapport-columns – – → –']);
  expect(saidBy(RULE, delar, { delarsrapportRequired: true })).toEqual([
    'warning delarsrapport-columns – – → –',
  ]);
});

test('a balansräkning shows the last turn of the year', () => {
  const balance = (before: string) =>
    build({
      id: 'balansrakning',
      cells: lines(`
        Balansräkning | 2022-08-31 | Förra
        Fordringar | 100 | 100`),
      columns: ['utfall ..2022-08-31', `foregaende ..${before}`],
      rows: ['fordringar'],
    });
  const said = (before: string) =>
    saidBy(RULE, statementsOf([balance(before)], '2022-08-31', 'delårsrapport'));
  expect(said('2021-12-31')).toEqual([]);
  expect(said('2021-08-31')).toEqual(['info delarsrapport-columns – – → –']);
});
