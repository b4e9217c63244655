import { build, lines, saidBy, statementsOf } from './build';
import { economyTables } from './economy';

const RULE = 'missing-columns';

const oversikt = (years: number) =>
  build({
    id: 'oversikt',
    cells: [
      ['Översikt', ...Array.from({ length: years }, (_, at) => String(2024 - at))],
      ['Intäkter', ...Array.from({ length: years }, () => '100')],
    ],
    columns: Array.from(
      { length: years },
      (_, at) => `${at === 0 ? 'utfall' : 'foregaende'} ${2024 - at}`,
    ),
    rows: ['intakter'],
  });

const statement = (id: 'resultatrakning' | 'driftredovisning', columns: readonly string[]) =>
  build({
    id,
    cells: lines(`
      Tabell | 2024 | Annan
      Resultat | 100 | 100`),
    columns,
    rows: ['resultat|result|resultat'],
  });

const said = (tables: Parameters<typeof statementsOf>[0], kind = 'årsredovisning' as const) =>
  saidBy(RULE, statementsOf(tables, '2024-12-31', kind));

test('the year before, the budget and five years', () => {
  expect(
    said([
      oversikt(5),
      statement('resultatrakning', ['utfall 2024', 'foregaende 2023']),
      statement('driftredovisning', ['utfall 2024', 'budget 2024']),
    ]),
  ).toEqual([]);
});

test('each is missed, with the law that asks for it', () => {
  expect(said([oversikt(3)])).toEqual(['info missing-columns – – → –']);
  expect(said([statement('resultatrakning', ['utfall 2024', 'budget 2024'])])).toHaveLength(1);
  expect(said([statement('driftredovisning', ['utfall 2024', 'foregaende 2023'])])).toHaveLength(1);
});

test('no other kind of report owes them', () => {
  expect(saidBy(RULE, statementsOf(economyTables(), '2024-08-31', 'delårsrapport'))).toEqual([]);
});
