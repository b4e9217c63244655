import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from '../src/sheet/snapshot';

type Row = readonly (CellValue | null)[];

/** A workbook of sheets, each given as rows of values. */
const bookOf = (...sheets: readonly (readonly Row[])[]): WorkbookSnapshot => ({
  fileName: 'bok.xlsx',
  sheets: sheets.map((rows, place) => sheetOf(`Blad ${place + 1}`, rows)),
  names: [],
  externalLinks: [],
  neverCalculated: false,
});

function sheetOf(name: string, rows: readonly Row[]): SheetSnapshot {
  const written = rows.map((row, index) => ({
    index,
    hidden: false,
    cells: row.flatMap((value, column): readonly Cell[] =>
      value === null ? [] : [{ column, value, formula: null, format: 'General' }],
    ),
  }));
  return {
    name,
    visibility: 'visible',
    ownKey: null,
    rows: written.filter(({ cells }) => cells.length > 0),
    hiddenColumns: [],
  };
}

const amount = (row: number, column: number): number =>
  -((row * 7919 + column * 104_729) % 900_001);

/** Numbered from 0: so many of what is made of each. */
const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

/** So many groups of nine insatser and their sum. */
const insatser = (groups: number): readonly Row[] =>
  times(groups, (group): readonly Row[] => {
    const rows = times(9, (place) => times(5, (column) => amount(group * 9 + place, column)));
    const sums = times(5, (column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return [
      [`Insatser del ${group}`],
      ...rows.map((row, place): Row => [`Insats ${group}-${place}`, ...row]),
      ['Summa', ...sums],
    ];
  }).flat();

const UPPFOLJNING: readonly Row[] = [
  ['Uppföljning mot budget'],
  [
    null,
    'Utfall 2023-08-31',
    'Budget 2023',
    'Prognos 2023',
    'Utfall jan-aug 2022',
    'Budgetavvikelse',
  ],
  ['Intäkter'],
  ['Medlemsavgifter', ...times(5, () => 9_000_000)],
  ['Summa intäkter', ...times(5, () => 9_000_000)],
];

/** A sheet of a thousand rows for every 6 000 cells, each one table with a sum for every ten of its rows. */
const sheetsOfTables = (cells: number): WorkbookSnapshot =>
  bookOf(...times(Math.ceil(cells / 6000), () => [...UPPFOLJNING, ...insatser(90)]));

/** One table of all the rows. */
const oneTable = (cells: number): WorkbookSnapshot =>
  bookOf([...UPPFOLJNING, ...insatser(Math.ceil(cells / 62))]);

/** One table without sums but the last, which is wrong. */
const withoutSums = (cells: number): WorkbookSnapshot =>
  bookOf([
    ['Insatser 2023'],
    ['Insats', 'Budget 2023', 'Utfall 2023-08-31'],
    ...times(Math.ceil(cells / 3), (row): Row => [`Insats ${row}`, amount(row, 0), amount(row, 1)]),
    ['Totalt', -1000, -2000],
  ]);

/** Small tables one below another, each of eight insatser with names of their own and their sum. */
const manyTables = (cells: number): WorkbookSnapshot =>
  bookOf(
    times(Math.ceil(cells / 30), (table): readonly Row[] => {
      const rows = times(8, (place) => [amount(table, place), amount(table, place + 8)]);
      const sum = (column: number): number => rows.reduce((all, row) => all + row[column]!, 0);
      return [
        [`Uppföljning mot budget, del ${table}`],
        [null, 'Utfall 2023-08-31', 'Budget 2023'],
        ['Insatser'],
        ...rows.map((row, place): Row => [`Insats ${table}-${place}`, ...row]),
        ['Summa insatser', sum(0), sum(1)],
        [],
      ];
    }).flat(),
  );

/** A verifikationslista beside the uppföljning: days, numbers and texts, a debit or a credit in each row. */
const ledger = (cells: number): WorkbookSnapshot =>
  bookOf(
    [...UPPFOLJNING, ...insatser(5)],
    [
      ['Datum', 'Ver', 'Konto', 'Text', 'Debet', 'Kredit'],
      ...times(Math.ceil(cells / 5), (line): Row => {
        const [debit, credit] = line % 2 === 0 ? [amount(line, 0) / -100, null] : [null, 1000];
        const day = `2023-0${1 + (line % 8)}-1${line % 10}`;
        return [day, `A${line}`, 4000 + (line % 90), `Faktura ${line % 977}`, debit, credit];
      }),
    ],
  );

/** The workbooks that are measured, by name, of about so many cells. */
export const BOOKS: readonly (readonly [string, (cells: number) => WorkbookSnapshot])[] = [
  ['tables of 1 000 rows', sheetsOfTables],
  ['one table of all rows', oneTable],
  ['one table without sums', withoutSums],
  ['tables of 8 rows', manyTables],
  ['a verifikationslista', ledger],
];
