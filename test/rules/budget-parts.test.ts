import { build, lines, saidBy, statementsOf } from './build';
import { economyTables } from './economy';

const RULE = 'budget-parts';

const costs = build({
  id: 'insatser',
  cells: lines(`
    Insatser | Budget 2025
    Alfa | 100
    Totalt | 100`),
  columns: ['budget 2025'],
  rows: ['alfa|item|insats', 'summa-insatser|sum|insats'],
});

const economy = build({
  id: 'uppfoljning',
  cells: lines(`
    Budget | 2025 | 2026 | 2027
    Medlemsavgifter | 100 | 100 | 100
    Summa intäkter | 100 | 100 | 100
    Utgående eget kapital | 20 | 20 | 20`),
  columns: ['budget 2025', 'budget 2026', 'budget 2027'],
  rows: ['medlemsavgift|item|intakt', 'summa-intakter|sum|intakt', 'utgaende-eget-kapital|result'],
});

test('a budget with its income, its eget kapital and three years', () => {
  expect(saidBy(RULE, statementsOf([economy, costs], '2025-12-31', 'budget'))).toEqual([]);
});

test('a budget of costs alone lacks all three', () => {
  const statements = statementsOf([costs], '2025-12-31', 'budget');
  expect(saidBy(RULE, statements)).toEqual(Array(3).fill('info budget-parts – – → –'));
  expect(saidBy(RULE, statements, { missingIsWarning: true })).toEqual(
    Array(3).fill('warning budget-parts – – → –'),
  );
});

test('what came out is no budget', () => {
  expect(saidBy(RULE, statementsOf(economyTables(), '2024-12-31', 'årsredovisning'))).toEqual([]);
});
