import { keepsBookSigns } from '../../src/model/book-signs';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { presented } from '../../src/report/source';
import { check } from '../../src/rules';
import { sheet } from '../recognise/book';
import { readSheets, type Rows } from '../recognise/strangers';

const report = (income: 1 | -1, costs: 1 | -1): Rows => [
  ['Resultatrapport 2024-01-01 - 2024-08-31'],
  ['Konto', 'Benämning', 'Utfall', 'Budget ack', 'Avvikelse'],
  [3510, 'Medlemsavgifter', income * 4000, income * 4000, 0],
  [3990, 'Övriga intäkter', income * 40, 0, income * 40],
  [null, 'Summa intäkter', income * 4040, income * 4000, income * 40],
  [4010, 'Insats Bryggan', costs * 2000, costs * 2100, costs * -100],
  [5010, 'Löner', costs * 900, costs * 1000, costs * -100],
  [null, 'Summa kostnader', costs * 2900, costs * 3100, costs * -200],
  [
    null,
    'Resultat',
    income === costs ? 1140 : income * 4040 + costs * 2900,
    income === costs ? 900 : income * 4000 + costs * 3100,
    income === costs ? 240 : income * 40 + costs * -200,
  ],
];

test.each([
  [-1, 1, true],
  [1, -1, false],
  [1, 1, false],
] as const)('income × %s and costs × %s: the signs of the books %s', (income, costs, expected) => {
  const [table] = readSheets(sheet('Rapport', report(income, costs))).tables;
  expect(table !== undefined && keepsBookSigns(table)).toBe(expected);
});

describe("a report with the books' signs beside a resultaträkning", () => {
  const statements = readSheets(
    sheet('Rapport', report(-1, 1)),
    sheet('RR', [
      ['Resultaträkning', 'jan-aug 2024'],
      ['Verksamhetens intäkter', 4040],
      ['Verksamhetens kostnader', -2900],
      ['Verksamhetens resultat', 1140],
      ['Årets resultat', 1140],
    ]),
  );

  test('agrees with it', () => {
    const severe = check(statements, DEFAULT_SETTINGS).findings.filter(
      ({ severity }) => severity !== 'info',
    );
    expect(severe).toEqual([]);
  });

  test('is written with income and a surplus as such', () => {
    const table = statements.tables.find(({ id }) => id === 'uppfoljning');
    const column = table?.columns.find(({ role }) => role === 'utfall');
    const shown = table?.rows.flatMap((row) =>
      column === undefined ? [] : (presented(table, row, column)?.ore ?? []),
    );
    expect(shown).toEqual([400_000, 4_000, 404_000, -200_000, -90_000, -290_000, 114_000]);
  });
});
