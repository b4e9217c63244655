import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import type { CellValue } from '../../src/sheet/snapshot';
import { book, sheet } from './book';
import { columnsOf, readRows, type Rows } from './strangers';

type Line = readonly (CellValue | null)[];

/** Rows of two tables beside each other, the right one after so many empty columns. */
const beside = (left: readonly Line[], right: readonly Line[], width: number): Rows =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...Array.from({ length: width }, (_cell, column) => left[at]?.[column] ?? null),
    ...(right[at] ?? []),
  ]);

const day = '2024-12-31';
const before = '2023-12-31';

const balans: Readonly<Record<string, Rows>> = {
  'an empty column between, headings over both': [
    ['Balansräkning'],
    ...beside(
      [
        ['Tillgångar', day, before],
        ['Kortfristiga fordringar', 3000, 2000],
        ['Kassa och bank', 17000, 15000],
        ['Summa tillgångar', 20000, 17000],
      ],
      [
        ['Eget kapital och skulder', day, before],
        ['Eget kapital vid årets början', 11000, 9000],
        ['Årets resultat', 3000, 2000],
        ['Kortfristiga skulder', 6000, 6000],
        ['Summa eget kapital och skulder', 20000, 17000],
      ],
      4,
    ),
  ],
  'no empty column between': [
    ['Balansräkning (kr)'],
    ...beside(
      [
        ['TILLGÅNGAR', day, before],
        ['Fordringar', 3000, 2000],
        ['Likvida medel', 17000, 15000],
        [],
        ['Summa tillgångar', 20000, 17000],
      ],
      [
        ['EGET KAPITAL OCH SKULDER', day, before],
        ['Balanserat resultat', 11000, 9000],
        ['Årets resultat', 3000, 2000],
        ['Kortfristiga skulder', 6000, 6000],
        ['Summa eget kapital och skulder', 20000, 17000],
      ],
      3,
    ),
  ],
  'headings over the left half only, groups within the halves': [
    ['Balansräkning per 2024-12-31'],
    [null, 'Not', day, before],
    ...beside(
      [
        ['Tillgångar'],
        ['Omsättningstillgångar'],
        ['Kundfordringar', 4, 1000, 1000],
        ['Förutbetalda kostnader', null, 2000, 1000],
        ['Fordringar', null, 3000, 2000],
        ['Kassa och bank', null, 17000, 15000],
        ['Summa omsättningstillgångar', null, 20000, 17000],
        ['Summa tillgångar', null, 20000, 17000],
      ],
      [
        ['Eget kapital och skulder'],
        ['Eget kapital'],
        ['Årets resultat', null, 3000, 2000],
        ['Övrigt eget kapital', null, 11000, 9000],
        ['Summa eget kapital', null, 14000, 11000],
        ['Skulder'],
        ['Kortfristiga skulder', 5, 6000, 6000],
        ['Summa eget kapital och skulder', null, 20000, 17000],
      ],
      5,
    ),
  ],
};

const ekonomi: Readonly<Record<string, Rows>> = {
  'income at the left, costs at the right, the result below': [
    ['Budgetuppföljning jan-dec 2024'],
    ...beside(
      [
        ['Intäkter', 'Budget 2024', 'Utfall 2024'],
        ['Försäkringskassan', 10000, 10000],
        ['Region', 5000, 5000],
        ['Kommunen', 5000, 5000],
        ['Summa intäkter', 20000, 20000],
        [],
        [],
        ['Resultat', 1000, 3000],
      ],
      [
        ['Kostnader', 'Budget 2024', 'Utfall 2024'],
        ['Torget', 9000, 8000],
        ['Lotsen', 6000, 6000],
        ['Kansli', 3000, 2500],
        ['Styrelse', 1000, 500],
        ['Summa kostnader', 19000, 17000],
      ],
      4,
    ),
  ],
  'no empty column between, costs at the left': [
    ['Budgetuppföljning jan-dec 2024'],
    ...beside(
      [
        ['Kostnader', 'Budget 2024', 'Utfall 2024'],
        ['Insatsen Torget', 9000, 8000],
        ['Insatsen Lotsen', 6000, 6000],
        ['Kansli', 3000, 2500],
        ['Styrelse', 1000, 500],
        ['Summa kostnader', 19000, 17000],
      ],
      [
        ['Intäkter', 'Budget 2024', 'Utfall 2024'],
        ['Medlemsavgifter', 20000, 20000],
        [],
        [],
        [],
        ['Summa intäkter', 20000, 20000],
        ['Resultat', 1000, 3000],
      ],
      3,
    ),
  ],
  'another number of columns in each half': [
    ['Uppföljning mot budget, tkr'],
    ...beside(
      [
        ['Intäkter', 'Utfall 2024', 'Budget 2024'],
        ['Medlemsavgifter', 19900, 19900],
        ['Övriga intäkter', 100, 100],
        ['Summa intäkter', 20000, 20000],
        ['Årets resultat', 3000, 1000],
      ],
      [
        ['Kostnader', 'Utfall 2024', 'Budget 2024', 'Avvikelse'],
        ['Individinriktade insatser', 14000, 15000, 1000],
        ['Administration', 3000, 4000, 1000],
        ['Summa kostnader', 17000, 19000, 2000],
      ],
      5,
    ),
  ],
};

const resultat: Rows = [
  ['Resultaträkning'],
  ...beside(
    [
      [null, '2024', '2023'],
      ['Verksamhetens intäkter', 20000, 19000],
      ['Finansiella intäkter', 10, 0],
      ['Årets resultat', 3100, 2000],
    ],
    [
      [null, '2024', '2023'],
      ['Verksamhetens kostnader', -16900, -16900],
      ['Avskrivningar', -10, -100],
    ],
    4,
  ),
];

const findingsIn = (rows: Rows) =>
  analyse(book(sheet('Blad1', rows)), { ignoreOwnSettings: false }).findings;

const errorsIn = (rows: Rows) =>
  findingsIn(rows).flatMap(({ severity, rule, cell }) =>
    severity === 'error' ? [{ rule, cell }] : [],
  );

/** The rows with one figure another. */
const withSlip = (rows: Rows, row: number, column: number): Rows =>
  rows.map((cells, at) =>
    at === row
      ? cells.map((value, place) =>
          place === column && typeof value === 'number' ? value + 57 : value,
        )
      : cells,
  );

describe.each(Object.entries(balans))('a two-sided balansräkning: %s', (_, rows) => {
  const { tables, questions } = readRows(rows);

  test('is one table of both halves, and nothing is asked', () => {
    expect(tables.map(({ id }) => id)).toEqual(['balansrakning']);
    expect(columnsOf(tables[0]).filter((column) => /utfall|foreg/.test(column))).toEqual([
      'utfall @2024-12-31',
      'foregaende @2023-12-31',
    ]);
    expect(questions).toEqual([]);
    expect(tables[0]?.rows.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['summa-tillgangar', 'summa-eget-kapital-och-skulder']),
    );
  });

  test('adds up, and its figures keep their cells', () => {
    expect(errorsIn(rows)).toEqual([]);
    const sheetRow = rows.findIndex((cells) => cells.includes('Kortfristiga skulder'));
    const column = rows[sheetRow]?.lastIndexOf(6000) ?? -1;
    const skulder = tables[0]?.rows.find(({ key }) => key === 'kortfristiga-skulder');
    expect([...(skulder?.figures.values() ?? [])].at(-1)).toMatchObject({ row: sheetRow, column });
  });

  test('a slip in the right half is found where it stands', () => {
    const row = rows.findIndex((cells) => cells.includes('Summa eget kapital och skulder'));
    const column = rows[row]?.lastIndexOf(20000) ?? -1;
    expect(errorsIn(withSlip(rows, row, column))).toContainEqual(
      expect.objectContaining({ cell: { row, column } }),
    );
  });
});

describe.each(Object.entries(ekonomi))('income and costs beside each other: %s', (_, rows) => {
  const { tables, questions } = readRows(rows);

  test('are one table of both, and nothing is asked', () => {
    expect(tables.map(({ id }) => id)).toEqual(['uppfoljning']);
    expect(questions).toEqual([]);
    expect(tables[0]?.rows.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['summa-intakter', 'summa-kostnader', 'resultat']),
    );
  });

  test('the result is income less costs across the halves', () => {
    expect(errorsIn(rows)).toEqual([]);
    const row = rows.findIndex((cells) =>
      cells.some((cell) => typeof cell === 'string' && /resultat/i.test(cell)),
    );
    const column = rows[row]?.lastIndexOf(3000) ?? -1;
    expect(errorsIn(withSlip(rows, row, column))).toEqual([
      expect.objectContaining({ cell: { row, column } }),
    ]);
  });
});

test('a resultaträkning in two halves is one', () => {
  const { tables, questions } = readRows(resultat);
  expect(tables.map(({ id }) => id)).toEqual(['resultatrakning']);
  expect(questions).toEqual([]);
  expect(errorsIn(resultat)).toEqual([]);
});

test('the report takes each figure from its own half', () => {
  const rows = balans['no empty column between'] ?? [];
  const source = book(sheet('Blad1', [...rows, [], ...resultat]));
  const plan = planReport(source, analyse(source, { ignoreOwnSettings: false }));
  if (!plan.ok) throw new Error(plan.error.code);
  const formulas = plan.value.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
  expect(formulas).toEqual(expect.arrayContaining(["='Blad1'!B3", "='Blad1'!E3", "='Blad1'!F5"]));
});

test('two notes beside each other stay two', () => {
  const rows = beside(
    [
      ['Not 4 Kortfristiga fordringar', day, before],
      ['Kundfordringar', 1000, 1000],
      ['Fordran mervärdesskatt', 2000, 1000],
      ['Summa', 3000, 2000],
    ],
    [
      ['Not 5 Kortfristiga skulder', day, before],
      ['Leverantörsskulder', 5000, 4000],
      ['Upplupna kostnader', 1000, 2000],
      ['Summa', 6000, 6000],
    ],
    4,
  );
  expect(readRows(rows).tables.map(({ id }) => id)).toEqual(['not-fordringar', 'not-skulder']);
});

test('a total of the right half that is a formula is the sum it says', () => {
  const rows = balans['an empty column between, headings over both'] ?? [];
  const source = sheet('Blad1', rows);
  const summed = {
    ...source,
    rows: source.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        row.index === 5 && cell.column === 5 ? { ...cell, formula: '=SUM(F3:F5)' } : cell,
      ),
    })),
  };
  expect(analyse(book(summed), { ignoreOwnSettings: false }).verdict).toBe('ok');
});

test('two follow-ups beside each other are still asked about', () => {
  const half: readonly Line[] = [
    [null, 'Budget 2024', 'Utfall 2024'],
    ['Medlemsavgifter', 20000, 20000],
    ['Insatser', 16000, 15000],
    ['Kansli', 3000, 2000],
    ['Summa kostnader', 19000, 17000],
    ['Resultat', 1000, 3000],
  ];
  expect(readRows(beside(half, half, 4)).questions).toMatchObject([
    { code: 'two-tables', table: 'uppfoljning' },
  ]);
});
