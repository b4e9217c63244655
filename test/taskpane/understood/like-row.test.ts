import type { Table, TableRow } from '../../../src/model/table';
import { likeRow } from '../../../src/taskpane/understood/like-row';
import { analysisOf } from '../analysis';

const [base] = analysisOf([]).statements.tables;
const row = (label: string, key: string | null = null): TableRow =>
  ({ label, key, kind: 'item' }) as TableRow;
const balansrakning = (...rows: TableRow[]): Table => ({ ...base!, id: 'balansrakning', rows });

test.each([
  ['Kortfristga skulder', 'kortfristiga-skulder'],
  ['KASSA OCH BNAK:', 'kassa-bank'],
  ['Övrigt egetkapital', 'ovrigt-eget-kapital'],
])('%s almost spells %s', (label, key) => {
  expect(likeRow(balansrakning(), row(label))).toBe(key);
});

test('short or different words are like nothing', () => {
  expect(likeRow(balansrakning(), row('Kunder'))).toBeNull();
  expect(likeRow(balansrakning(), row(''))).toBeNull();
  expect(likeRow(balansrakning(), row('Koncernkonto kommunen'))).toBeNull();
});

test('nothing is suggested for a row that is known, or that another row of the table is', () => {
  const known = row('Kortfristiga skulder', 'kortfristiga-skulder');
  expect(likeRow(balansrakning(known), known)).toBeNull();
  expect(likeRow(balansrakning(known), row('Kortfristga skulder'))).toBeNull();
});
