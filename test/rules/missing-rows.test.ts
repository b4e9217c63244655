import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { check } from '../../src/rules';
import { wordingOf } from './wording';
import { build, lines, saidBy, statementsOf, type TableSpec } from './build';

const RULE = 'missing-rows';

const OVERSIKT: TableSpec = {
  id: 'oversikt',
  cells: lines(`
    Översikt | 2024
    Intäkter | 4500
    Kostnader | 4800
    Årets resultat | -300`),
  columns: ['utfall 2024'],
  rows: ['intakter|item|intakt', 'kostnader|item|kostnad', 'resultat|result|resultat'],
};

const BALANCE: TableSpec = {
  id: 'balansrakning',
  sheet: 'Bokslut',
  cells: lines(`
    Balansräkning | 2024-12-31
    Anläggningstillgångar |
    Fordringar | 300
    Kassa och bank | 900
    Summa tillgångar | 1200
    Eget kapital |
    Årets resultat | -300
    Eget kapital vid årets början | 1000
    Summa skulder | 500
    Summa eget kapital och skulder | 1200`),
  columns: ['utfall ..2024-12-31'],
  rows: [
    '#anlaggning',
    'fordringar',
    'kassa-bank',
    'summa-tillgangar|sum',
    '#eget-kapital',
    'resultat',
    'ingaende-eget-kapital',
    'summa-skulder|sum',
    'summa-eget-kapital-och-skulder|sum',
  ],
};

test('a table with the rows that are asked of it', () => {
  expect(saidBy(RULE, statementsOf([build(OVERSIKT)]))).toEqual([]);
});

test('a table that nobody asks rows of', () => {
  const insatser = build({ ...OVERSIKT, id: 'insatser', rows: ['alfa', 'beta', 'gamma'] });
  expect(saidBy(RULE, statementsOf([insatser]))).toEqual([]);
});

test('what is missing is named in one finding; either layout will do, and an item with a label alone is there', () => {
  const statements = statementsOf([build(BALANCE)]);
  const [finding, ...others] = check(statements, DEFAULT_SETTINGS).findings.filter(
    ({ rule }) => rule === RULE,
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'info',
    table: 'balansrakning',
    sheet: null,
    cell: null,
    law: { act: 'LKBR', place: '6 kap. 2 §' },
  });
  expect(wordingOf(finding)).toBe(
    'Balansräkning (bladet Bokslut) saknar rader som ska finnas: Summa omsättningstillgångar, Summa eget kapital.',
  );
});

test('a warning where the förbund wants it so', () => {
  expect(saidBy(RULE, statementsOf([build(BALANCE)]), { missingIsWarning: true })).toEqual([
    'warning missing-rows – – → –',
  ]);
});
