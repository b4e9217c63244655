import type { Correction } from '../../../src/model/settings';
import type { Table, TableRow } from '../../../src/model/table';
import { anchorOf, answerTo, withCorrections } from '../../../src/taskpane/understood/corrections';
import { analysisOf } from '../analysis';

const [base] = analysisOf([]).statements.tables;
const table = (title: string, label: string, top: number): Table => ({
  ...base!,
  title,
  range: { ...base!.range, top },
  rows: [{ label } as TableRow],
});
const unit = (anchor: string, to: 'kr' | 'tkr'): Correction => ({
  sheet: 'Budget',
  anchor,
  target: { kind: 'unit', unit: to },
});

test('a table is known by its title, by its first row where the title is shared', () => {
  const [one, other] = [table('Budget', 'Staten', 0), table('Budget', 'Insatser', 20)];
  expect(anchorOf(one, [one])).toBe('Budget');
  expect(anchorOf(one, [one, other])).toBe('Staten');
  expect(anchorOf(table('', 'Staten', 0), [])).toBe('Staten');
});

test('a later correction of the same matter takes the place of the earlier', () => {
  const now = withCorrections(
    [unit('Budget', 'kr'), unit('Noter', 'kr')],
    [unit('budget ', 'tkr')],
  );
  expect(now).toEqual([unit('Noter', 'kr'), unit('budget ', 'tkr')]);
});

test('choosing one candidate makes the others no table', () => {
  const tables = [table('Budget 2025', 'a', 0), table('Budget 2026', 'b', 20)];
  const question = {
    code: 'two-tables',
    table: 'uppfoljning',
    candidates: tables.map(({ sheet, range, title }) => ({ sheet, range, text: title })),
  } as const;
  expect(answerTo(question, 1, tables)).toEqual([
    { sheet: 'Budget', anchor: 'Budget 2025', target: { kind: 'table', id: 'none' } },
  ]);
});
