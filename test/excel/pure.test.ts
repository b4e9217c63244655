import { externalLinksOf } from '../../src/excel/external-links';
import { sheetReferredTo } from '../../src/excel/own-sheets';
import { halve, planRequests } from '../../src/excel/reading-plan';
import { placeOf, referencesTo } from '../../src/excel/report-references';
import { freeTitle } from '../../src/sheet/free-title';
import { styleAreas } from '../../src/excel/style-areas';
import { namesToWrite } from '../../src/excel/write-names';
import type { CellPlan } from '../../src/report/plan';
import type { StyleName } from '../../src/report/styles';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';

const sheet = (
  name: string,
  formulas: readonly string[],
  ownKey: string | null = null,
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  ownKey,
  hiddenColumns: [],
  rows: formulas.map((formula, index) => ({
    index,
    hidden: false,
    cells: [{ column: 0, value: 0, formula, format: 'General' }],
  })),
});

describe('requests for cells', () => {
  const range = (rows: number, columns: number) => ({
    top: 2,
    left: 0,
    bottom: rows + 1,
    right: columns - 1,
  });

  test('small sheets share one request', () => {
    const used = ['a', 'b', 'c'].map((sheetId) => ({ sheetId, range: range(10, 10) }));
    expect(planRequests(used, 1000)).toEqual([used]);
  });

  test('a large sheet is cut by rows, every row once, none over the limit', () => {
    const requests = planRequests([{ sheetId: 'a', range: range(95, 10) }], 200);
    const rows = requests.flat().flatMap(({ range: { top, bottom } }) => {
      expect((bottom - top + 1) * 10).toBeLessThanOrEqual(200);
      return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    });
    expect(rows).toEqual(Array.from({ length: 95 }, (_, index) => index + 2));
    expect(requests).toHaveLength(5);
  });

  test('one row wider than the limit is a request of its own, and is not halved', () => {
    const [request] = planRequests([{ sheetId: 'a', range: range(1, 500) }], 200);
    expect(request).toHaveLength(1);
    expect(halve(request!)).toBeNull();
  });

  test('the halves of a request are the request', () => {
    const [first, second] = halve([{ sheetId: 'a', range: range(5, 2) }])!;
    expect([...first, ...second].map(({ range: { top, bottom } }) => [top, bottom])).toEqual([
      [2, 4],
      [5, 6],
    ]);
  });
});

test('links to other workbooks are found in formulas, each once, and table columns are none', () => {
  const links = externalLinksOf([
    sheet('A', [
      "='C:\\Ekonomi\\[Bok 1.xlsx]Budget'!A1+[Bok2.xlsx]Blad1!B2",
      "=SUM('C:\\Ekonomi\\[Bok 1.xlsx]Prognos'!A1:A9)",
      '=SUM(Tabell1[Utfall])',
      "='Budget 2022'!A1",
    ]),
  ]);
  expect(links).toEqual(['C:\\Ekonomi\\Bok 1.xlsx', 'Bok2.xlsx']);
});

test.each([
  ["='Budget 2022'!$A$1", 'Budget 2022'],
  ["'Per''s blad'!$A$1", "Per's blad"],
  ['=Delårsrapport!$A$1', 'Delårsrapport'],
  ['=#REF!$A$1', null],
  ['=0.25', null],
])('%s refers to the sheet %s', (refersTo, name) => {
  expect(sheetReferredTo(refersTo)).toBe(name);
});

test('a title is free, numbered, and never too long', () => {
  expect(freeTitle('Delårsrapport', ['Budget'])).toBe('Delårsrapport');
  expect(freeTitle('Delårsrapport', ['DELÅRSRAPPORT', 'Delårsrapport (2)'])).toBe(
    'Delårsrapport (3)',
  );
  const long = 'x'.repeat(40);
  expect(freeTitle(long, ['x'.repeat(31)])).toHaveLength(31);
});

test('what refers to the report is listed: by sheet, quoted or bare, and by a key figure', () => {
  const snapshot: WorkbookSnapshot = {
    fileName: '',
    externalLinks: [],
    neverCalculated: false,
    names: [
      { name: 'Finsam_Resultat', refersTo: 'Delårsrapport!$B$5', hidden: false, sheet: null },
    ],
    sheets: [
      sheet('Delårsrapport', ['=Delårsrapport!A1'], 'delarsrapport'),
      sheet('Perioder', ['=Perioder!A1', '=Delårsrapport!B5'], 'perioder'),
      sheet('Kontrollblad', [`=HYPERLINK("#'Delårsrapport'!B5","B5")`], 'kontrollblad'),
      sheet('Styrelsen', [
        '=Delårsrapport!B5',
        "='Delårsrapport'!B6",
        '=Finsam_Resultat*2',
        "='Min Delårsrapport'!B5",
        '=MinDelårsrapport!B5',
        '=Finsam_Resultat_2021',
        '=Perioder!D5',
        '=SUM(A1:A2)',
      ]),
    ],
  };
  expect(referencesTo(snapshot, ['Delårsrapport']).map(placeOf)).toEqual([
    'Perioder!A2',
    'Styrelsen!A1',
    'Styrelsen!A2',
    'Styrelsen!A3',
  ]);
  expect(referencesTo(snapshot, ['Perioder', 'Delårsrapport'])).toContainEqual({
    sheet: 'Styrelsen',
    row: 6,
    column: 0,
    formula: '=Perioder!D5',
    to: ['Perioder'],
  });
});

describe('looks', () => {
  const cells = (rows: readonly (readonly StyleName[])[]): CellPlan[] =>
    rows.flatMap((line, row) =>
      line.map((style, column) => ({
        row,
        column,
        style,
        content: { kind: 'number', value: 0 } as const,
      })),
    );

  test('of cells that line up are one rectangle', () => {
    const areas = styleAreas(
      cells([
        ['label', 'amount', 'amount'],
        ['label', 'amount', 'amount'],
      ]),
    );
    expect(areas).toEqual([
      { style: 'label', range: { top: 0, left: 0, bottom: 1, right: 0 } },
      { style: 'amount', range: { top: 0, left: 1, bottom: 1, right: 2 } },
    ]);
  });

  test('with a border stay a row each', () => {
    expect(styleAreas(cells([['amountSum'], ['amountSum']]))).toHaveLength(2);
  });
});

test("a person's own name that happens to be called the same is left alone", () => {
  const figures = [{ name: 'Finsam_Resultat', sheet: 'delarsrapport', row: 0, column: 1 } as const];
  const sheets = [{ key: 'delarsrapport', name: 'Delårsrapport' }];
  const present = [{ name: 'finsam_resultat', formula: '=Budget!$A$1' }];
  expect(namesToWrite(sheets, figures, present).map(({ name }) => name)).toEqual([
    '_FinsamRapport_delarsrapport',
  ]);
});
