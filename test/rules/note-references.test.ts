import { build, lines, saidBy, statementsOf, type TableSpec } from './build';
import { economy } from './economy';

const RULE = 'note-references';

const statement = (notes: Readonly<Record<string, string>>) =>
  build({
    id: 'resultatrakning',
    cells: lines(`
      Resultaträkning | Not | 2024
      Verksamhetens intäkter | | 100
      Verksamhetens kostnader | | -100`),
    columns: ['not', 'utfall 2024'],
    rows: ['intakter|item|intakt', 'kostnader|item|kostnad'],
    notes,
  });

const note = (id: TableSpec['id'], title: string) =>
  build({
    id,
    sheet: title,
    cells: [[title, '2024'], ...lines('Summa | 100')],
    columns: ['utfall 2024'],
    rows: ['summa|sum'],
  });

const INCOME = note('not-intakter', 'Not 2 Verksamhetens intäkter');
const COSTS = note('not-kostnader', 'Not 3. Verksamhetens kostnader');

const said = (...tables: Parameters<typeof statementsOf>[0]) => saidBy(RULE, statementsOf(tables));

test('each note is found from its row, in order', () => {
  expect(said(statement({ intakter: '2', kostnader: 'Not 3' }), INCOME, COSTS)).toEqual([]);
});

test('a workbook without numbers', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a note that does not exist', () => {
  expect(said(statement({ intakter: '2', kostnader: '4' }), INCOME)).toEqual([
    'info note-references resultatrakning!B3 4 → –',
  ]);
});

test('a note that nobody points at', () => {
  expect(said(statement({ intakter: '2' }), INCOME, COSTS)).toEqual([
    'info note-references Not 3. Verksamhetens kostnader!A1 3 → –',
  ]);
});

test('numbers that have changed places: each points at the other row’s note, out of order', () => {
  expect(said(statement({ intakter: '3', kostnader: '2' }), INCOME, COSTS)).toEqual([
    'info note-references resultatrakning!B2 3 → –',
    'info note-references resultatrakning!B3 2 → –',
    'info note-references resultatrakning!B3 2 → –',
  ]);
});

test('notes that stand in another order than their numbers', () => {
  expect(said(statement({ intakter: '2', kostnader: '3' }), COSTS, INCOME)).toEqual([
    'info note-references Not 2 Verksamhetens intäkter!A1 2 → –',
  ]);
});
