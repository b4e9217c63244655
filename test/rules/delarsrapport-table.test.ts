import { saidBy, statementsOf } from './build';
import { economyTables } from './economy';
import { malmoTables } from './published';

const RULE = 'delarsrapport-table';

const delar = statementsOf(malmoTables(), '2022-08-31', 'delårsrapport');

test('no other kind of report owes it', () => {
  expect(saidBy(RULE, statementsOf(economyTables(), '2024-12-31', 'årsredovisning'))).toEqual([]);
});

test('information, and a warning when the förbundsordning requires a delårsrapport', () => {
  expect(saidBy(RULE, delar)).toEqual([
    'info delarsrapport-table – – → –',
    'info delarsrapport-table – – → –',
  ]);
  expect(saidBy(RULE, delar, { delarsrapportRequired: true })).toEqual([
    'warning delarsrapport-table – – → –',
    'warning delarsrapport-table – – → –',
  ]);
});
