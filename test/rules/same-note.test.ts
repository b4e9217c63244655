import { build, lines, saidBy, statementsOf, type TableSpec } from './build';
import { economy } from './economy';

const RULE = 'same-note';

const balance = (notes: Readonly<Record<string, string>> = {}) =>
  build({
    id: 'balansrakning',
    cells: lines(`
      Balansräkning | Not | 2024-12-31 | 2023-12-31
      Anläggningstillgångar | | 500 | 400
      Långfristiga skulder | | 200 | 100
      Kortfristiga skulder | | 300 | 300`),
    columns: ['not', 'utfall ..2024-12-31', 'foregaende ..2023-12-31'],
    rows: ['anlaggningstillgangar', 'langfristiga-skulder', 'kortfristiga-skulder'],
    notes,
  });

const note = (id: TableSpec['id'], title: string, now: string, before: string) =>
  build({
    id,
    sheet: title,
    cells: [
      [title, '2024', '2023'],
      ...lines(`A | ${now} | ${before}\nSumma | ${now} | ${before}`),
    ],
    columns: ['utfall ..2024-12-31', 'foregaende ..2023-12-31'],
    rows: ['a', 'summa|sum'],
    relations: ['summa = a'],
  });

const said = (rule: string, ...tables: Parameters<typeof statementsOf>[0]) =>
  saidBy(rule, statementsOf(tables));

test('notes of the known kinds have rules of their own', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a note is tied to the row with its number, and to no other of its kind; its own rows bear it out', () => {
  const tables = [
    balance({ 'langfristiga-skulder': '4', 'kortfristiga-skulder': '5' }),
    note('not-skulder', 'Not 4', '200', '100'),
    note('not-skulder', 'Not 5', '300', '300'),
  ];
  expect(said(RULE, ...tables)).toEqual([]);
  expect(said('same-skulder', ...tables)).toEqual([]);
  expect(said(RULE, ...tables.slice(0, 1), note('not-skulder', 'Not 4', '250', '100'))).toEqual([
    'error same-note balansrakning!C3 200 → 250',
  ]);
});

test('without numbers a note is tied to the row it is named after', () => {
  expect(
    said(RULE, balance(), note('not-skulder', 'Not till långfristiga skulder', '200', '100')),
  ).toEqual([]);
  expect(said(RULE, balance(), note('not-skulder', 'Långfristiga skulder', '200', '110'))).toEqual([
    'error same-note balansrakning!D3 100 → 110',
  ]);
});

test('a table that the template does not know must first agree somewhere', () => {
  const pointed = balance({ anlaggningstillgangar: '6' });
  expect(said(RULE, pointed, note('okand', 'Not 6 Inventarier', '500', '410'))).toEqual([
    'error same-note balansrakning!D2 400 → 410',
  ]);
  expect(said(RULE, pointed, note('okand', 'Not 6 Inventarier', '900', '800'))).toEqual([]);
});
