import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import { check } from '../../src/rules';
import { book, sheet } from './book';

/** A balansräkning of two days, its funding rows as given. */
const read = (...funding: readonly (readonly [string, number, number])[]) =>
  recognise(
    book(
      sheet('BR', [
        ['Balansräkning, kr'],
        ['', '2024-08-31', '2023-12-31'],
        ['Fordringar', 120_000, 340_000],
        ['Kassa och bank', 4_420_000, 3_690_000],
        ['Summa tillgångar', 4_540_000, 4_030_000],
        ...funding,
        ['Summa eget kapital och skulder', 4_540_000, 4_030_000],
      ]),
    ),
    DEFAULT_SETTINGS,
  );

const errors = (statements: ReturnType<typeof read>): readonly string[] =>
  check(statements, DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

const keys = (statements: ReturnType<typeof read>): readonly (string | null)[] =>
  (statements.tables[0]?.rows ?? []).slice(3, -1).map(({ key }) => key);

test.each(['Periodens resultat', 'Resultat', 'Delårsresultat'])(
  'eget kapital that leaves out %s beside it is no sum',
  (label) => {
    const statements = read(
      ['Eget kapital', 3_120_000, 2_900_000],
      [label, 506_000, 220_000],
      ['Skulder', 914_000, 910_000],
    );
    expect(keys(statements)).toEqual(['ovrigt-eget-kapital', 'resultat', 'summa-skulder']);
    expect(errors(statements)).toEqual([]);
  },
);

test('eget kapital with its result under it is the sum', () => {
  const statements = read(
    ['Eget kapital', 3_626_000, 3_120_000],
    ['Periodens resultat', 506_000, 220_000],
    ['Kortfristiga skulder', 914_000, 910_000],
  );
  expect(keys(statements)[0]).toBe('summa-eget-kapital');
  expect(errors(statements)).toEqual([]);
});

test('a funding side that adds up neither way is an error in that sum, of all its rows', () => {
  const statements = read(
    ['Eget kapital', 3_120_000, 2_900_000],
    ['Kortfristiga skulder', 914_000, 1_130_000],
  );
  const total = statements.tables[0]?.rows.at(-1)?.index;
  expect(
    statements.tables[0]?.relations.find((relation) => relation.total === total)?.parts,
  ).toHaveLength(2);
  expect(errors(statements)).toEqual(['sum']);
});
