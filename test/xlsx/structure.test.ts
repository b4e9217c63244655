import fc from 'fast-check';
import type { XlsxPackage } from '../../src/xlsx';
import { handmade, NAMESPACES, relationships, sheetData } from './handmade';
import { open } from './reading';
import { changedParts, partsOf, richPackage } from './rich-package';

const TABLE = 'xl/tables/table1.xml';
const part = (book: XlsxPackage, path: string): string =>
  Buffer.from(partsOf(book.save())[path] ?? []).toString();

/** Every formula of a book by its place. */
const formulasOf = (book: XlsxPackage): string[] =>
  book.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(([row, column, { formula }]) =>
      formula === null ? [] : [`${sheet.name} ${row} ${column} ${formula}`],
    ),
  );

describe('inserting rows', () => {
  test('moves formulas, names, merges, validations, formats, notes and charts', async () => {
    const book = open(await richPackage());
    book.sheet('Budget 2022')?.insertRows(4, 2);
    const saved = open(book.save());
    const budget = saved.sheet('Budget 2022');
    expect(budget?.content(11, 1).formula).toBe('=SUM(B2:B11)');
    expect(budget?.content(10, 2).formula).toBe('=B11*2');
    expect(budget?.merges).toEqual([{ top: 13, left: 0, bottom: 13, right: 2 }]);
    expect(saved.sheet('Rapport')?.content(0, 0).formula).toBe("='Budget 2022'!B12");
    expect(saved.names.find(({ name }) => name === 'Summan')?.refersTo).toBe("'Budget 2022'!$B$12");
    expect(saved.sheet('Rapport')?.charts[0]?.series).toEqual([
      {
        name: { reference: "'Budget 2022'!$B$1" },
        values: "'Budget 2022'!$B$2:$B$11",
        color: '1F3864',
      },
    ]);
    const sheet = part(book, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<conditionalFormatting sqref="B2:B11">');
    expect(sheet).toContain('<formula1>$A$2:$A$11</formula1>');
    expect(part(book, 'xl/comments1.xml')).toContain('ref="B12"');
    expect(part(book, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>11</x:Row>');
  });

  test('gives new rows the look of the row above', async () => {
    const book = open(await richPackage());
    book.sheet('Budget 2022')?.insertRows(10, 1);
    expect(book.sheet('Budget 2022')?.look(10, 1).bold).toBe(true);
  });

  test('leaves a sheet alone that does not refer to the changed one', () => {
    const other = sheetData('<c r="A1"><f t="shared" ref="A1:A1" si="0">B1</f><v>1</v></c>');
    const bytes = handmade({ sheets: { Ett: sheetData('<c r="A1"><v>1</v></c>'), Två: other } });
    const book = open(bytes);
    book.sheet('Ett')?.insertRows(0, 1);
    expect(changedParts(bytes, book.save())).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('moves the drawing on the sheet itself, and page breaks', async () => {
    const book = open(await richPackage());
    const report = book.sheet('Rapport');
    report?.setPrint({ rowBreaks: [5, 20] });
    report?.insertRows(8, 3);
    expect(report?.charts[0]?.anchor).toEqual({ top: 13, left: 0, bottom: 28, right: 6 });
    expect(report?.print.rowBreaks).toEqual([5, 23]);
  });
});

describe('deleting', () => {
  test('a row takes its note with it, and shortens what goes over it', async () => {
    const book = open(await richPackage());
    book.sheet('Budget 2022')?.deleteRows(9, 1);
    expect(part(book, 'xl/comments1.xml')).not.toContain('<comment ');
    expect(part(book, 'xl/drawings/vmlDrawing1.vml')).not.toContain('<x:Row>');
    expect(book.sheet('Rapport')?.content(0, 0).formula).toBe("='Budget 2022'!#REF!");
  });

  test('a column moves cells, widths and references', async () => {
    const book = open(await richPackage());
    const budget = book.sheet('Budget 2022');
    budget?.setColumnWidth(2, 2, 44);
    budget?.deleteColumns(0, 1);
    expect(budget?.content(1, 1).formula).toBe('=A2*2');
    expect(budget?.columnWidth(1)).toBe(44);
    expect(budget?.merges).toEqual([{ top: 11, left: 0, bottom: 11, right: 1 }]);
    expect(book.sheet('Rapport')?.content(0, 0).formula).toBe("='Budget 2022'!A10");
  });
});

describe('tables', () => {
  test('a column inserted within a table becomes one of its columns, with a heading', async () => {
    const book = open(await richPackage());
    book.sheet('Rapport')?.insertColumns(3, 1);
    const table = part(book, TABLE);
    expect(table).toContain('ref="C3:E5"');
    expect(table).toMatch(/<tableColumns count="3"><tableColumn [^>]*name="Ett"/);
    expect([...table.matchAll(/tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      ['Ett', 'Kolumn1', 'Två'],
    );
    expect(book.sheet('Rapport')?.content(2, 3).value).toBe('Kolumn1');
  });

  test('a column deleted from a table leaves it', async () => {
    const book = open(await richPackage());
    book.sheet('Rapport')?.deleteColumns(2, 1);
    expect(part(book, TABLE)).toMatch(
      /ref="C3:C5".*<tableColumns count="1"><tableColumn [^>]*name="Två"/s,
    );
  });

  test('a table that is deleted whole goes with its part', async () => {
    const book = open(await richPackage());
    book.sheet('Rapport')?.deleteRows(2, 3);
    const parts = partsOf(book.save());
    expect(parts[TABLE]).toBeUndefined();
    expect(part(book, 'xl/worksheets/sheet2.xml')).not.toContain('tablePart');
  });
});

test('a group that shares a formula survives rows inserted in its midst', () => {
  const group = sheetData(
    '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1+Två!$A$1</f><v>1</v></c>',
    '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="A3"><f t="shared" si="0"/><v>3</v></c>',
  );
  const book = open(handmade({ sheets: { Ett: group, Två: sheetData() } }));
  book.sheet('Ett')?.insertRows(1, 1);
  book.sheet('Två')?.insertRows(0, 1);
  expect(formulasOf(book)).toEqual([
    'Ett 0 0 =B1+Två!$A$2',
    'Ett 2 0 =B3+Två!$A$2',
    'Ett 3 0 =B4+Två!$A$2',
  ]);
});

test('the source of a pivot table follows', () => {
  const source = (ref: string): string =>
    `<pivotCacheDefinition ${NAMESPACES}><cacheSource type="worksheet"><worksheetSource ref="${ref}" sheet="Blad1"/></cacheSource></pivotCacheDefinition>`;
  const path = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const book = open(
    handmade({
      parts: { [path]: source('A1:C9'), 'xl/pivotCache/_rels/x.rels': relationships([]) },
      workbookRelationships: [
        ['p', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ],
    }),
  );
  const [sheet] = book.sheets;
  sheet?.insertRows(3, 2);
  expect(part(book, path)).toContain('ref="A1:C11"');
  if (sheet !== undefined) book.renameSheet(sheet, 'Nytt');
  expect(part(book, path)).toContain('sheet="Nytt"');
});

test('rows or columns inserted and deleted again leave every formula as it was', async () => {
  const rich = await richPackage();
  const before = formulasOf(open(rich));
  const places = fc.integer({ min: 0, max: 14 });
  const counts = fc.integer({ min: 1, max: 3 });
  const sheets = fc.constantFrom('Budget 2022', 'Rapport');
  fc.assert(
    fc.property(sheets, places, counts, fc.boolean(), (name, at, count, isRow) => {
      const book = open(rich);
      const sheet = book.sheet(name)!;
      if (isRow) {
        sheet.insertRows(at, count);
        sheet.deleteRows(at, count);
      } else {
        sheet.insertColumns(at, count);
        sheet.deleteColumns(at, count);
      }
      expect(formulasOf(book)).toEqual(before);
      expect(open(book.save()).sheet(name)?.merges).toEqual(open(rich).sheet(name)?.merges);
    }),
    { numRuns: 40 },
  );
});
