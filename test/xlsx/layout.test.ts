import { handmade, sheetData } from './handmade';
import { open } from './reading';
import { partsOf } from './rich-package';
import type { Worksheet } from '../../src/xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The first sheet of a workbook by hand, and a way to have it saved and opened again. */
function sheetOf(
  inside: string,
  styles?: string,
): { sheet: Worksheet; saved: () => Worksheet; xml: () => string } {
  const made = styles === undefined ? {} : { styles };
  const book = open(handmade({ sheets: { B: inside }, ...made }));
  const first = (from: typeof book): Worksheet => from.sheets[0]!;
  return {
    sheet: first(book),
    saved: () => first(open(book.save())),
    xml: () => Buffer.from(partsOf(book.save())[SHEET] ?? []).toString(),
  };
}

describe('columns', () => {
  test('an element over several columns is split where one of them changes', () => {
    const cols = '<cols><col min="1" max="5" width="10" style="0" customWidth="1"/></cols>';
    const { sheet, saved, xml } = sheetOf(`${cols}${sheetData()}`);
    sheet.setColumnWidth(2, 2, 30);
    sheet.setColumnsHidden(4, 6, true);
    const after = saved();
    const widths = [0, 1, 2, 3, 4].map((column) => after.columnWidth(column));
    expect(widths).toEqual([9.29, 9.29, 30, 9.29, 9.29]);
    expect([3, 4, 5, 6, 7].map((column) => after.isColumnHidden(column))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const spans = [...xml().matchAll(/<col min="(\d+)" max="(\d+)"/g)].map(([, min, max]) => [
      Number(min),
      Number(max),
    ]);
    const covered = spans.flatMap(([min = 0, max = 0]) =>
      Array.from({ length: max - min + 1 }, (_, step) => min + step),
    );
    expect(covered).toEqual([...new Set(covered)].sort((one, other) => one - other));
  });

  test('columns between two elements get one of their own, in order', () => {
    const cols = '<cols><col min="2" max="2" width="10"/><col min="6" max="6" width="10"/></cols>';
    const { sheet, saved } = sheetOf(`${cols}${sheetData()}`);
    sheet.setColumnWidth(0, 6, 12);
    expect([0, 1, 2, 5, 6, 7].map((column) => saved().columnWidth(column))).toEqual([
      12, 12, 12, 12, 12, 8.43,
    ]);
  });
});

test('rows have heights and can be hidden', () => {
  const { sheet, saved } = sheetOf(sheetData('<c r="A1"><v>1</v></c>'));
  sheet.setRowHeight(0, 1, 30);
  sheet.setRowsHidden(1, 2, true);
  const after = saved();
  expect([0, 1, 2].map((row) => after.rowHeight(row))).toEqual([30, 30, 15]);
  expect([0, 1, 2, 3].map((row) => after.isRowHidden(row))).toEqual([false, true, true, false]);
});

test('merges are added, listed and undone', () => {
  const { sheet, saved, xml } = sheetOf(sheetData());
  const [one, other] = [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 1, bottom: 4, right: 1 },
  ];
  sheet.merge(one);
  sheet.merge(other);
  expect(saved().merges).toEqual([one, other]);
  sheet.unmerge({ top: 0, left: 2, bottom: 1, right: 9 });
  expect(saved().merges).toEqual([other]);
  sheet.unmerge(other);
  expect(xml()).not.toContain('mergeCells');
});

test('panes are frozen and freed, gridlines shown and hidden', () => {
  const { sheet, saved } = sheetOf(sheetData());
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.showGridlines = false;
  sheet.tabColor = '1F3864';
  expect([saved().frozen, saved().showGridlines, saved().tabColor]).toEqual([
    { rows: 3, columns: 1 },
    false,
    '1F3864',
  ]);
  sheet.frozen = { rows: 0, columns: 0 };
  expect(saved().frozen).toEqual({ rows: 0, columns: 0 });
});

test('how a sheet prints is set and read', () => {
  const { sheet, saved, xml } = sheetOf(
    `${sheetData()}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="portrait"/>`,
  );
  const print = {
    paper: 'A4' as const,
    orientation: 'landscape' as const,
    fit: { width: 1, height: 0 },
    footer: '&LFörbundet && rapport&RSida &P av &N',
    titleRows: { first: 0, last: 2 },
    area: { top: 0, left: 0, bottom: 40, right: 7 },
    rowBreaks: [12, 30],
  };
  sheet.setPrint(print);
  expect(saved().print).toMatchObject(print);
  expect(xml()).toMatch(/pageMargins.*pageSetup.*headerFooter.*rowBreaks/);
});

describe('looks', () => {
  const STYLES = `<fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="none"/><top style="thin"><color auto="1"/></top><bottom style="double"><color rgb="FF112233"/></bottom></border></borders>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="4" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" wrapText="1" indent="2"/></xf><xf numFmtId="0" fontId="0" fillId="3" borderId="0"/></cellXfs>`;
  const CELLS = sheetData('<c r="A1" s="1"/><c r="B1" s="2"/>');

  test('fonts, theme colours, tints, palettes, borders and alignment are resolved', () => {
    const { sheet } = sheetOf(CELLS, STYLES);
    expect(sheet.look(0, 0)).toMatchObject({
      fontName: 'Arial',
      fontSize: 14,
      bold: true,
      italic: false,
      underline: true,
      color: '376092',
      fill: 'FFFF00',
      numberFormat: '#,##0.00',
      horizontal: 'right',
      wrap: true,
      indent: 2,
      borders: {
        top: { style: 'thin', color: '000000' },
        bottom: { style: 'double', color: '112233' },
      },
    });
    expect(sheet.look(0, 1).fill).toBe('D9D9D9');
    expect(sheet.look(5, 5)).toMatchObject({
      fontName: 'Arial',
      fontSize: 10,
      color: '000000',
      fill: null,
    });
  });

  test('a change keeps what it does not mention, and equal looks are stored once', () => {
    const { sheet, saved } = sheetOf(CELLS, STYLES);
    sheet.setLook(
      { top: 0, left: 0, bottom: 9, right: 1 },
      { italic: true, fill: null, borders: { top: null }, locked: false },
    );
    const after = saved();
    expect(after.look(0, 0)).toMatchObject({ bold: true, italic: true, fill: null, locked: false });
    expect(Object.keys(after.look(0, 0).borders)).toEqual(['bottom']);
    expect(after.look(9, 1)).toMatchObject({ bold: false, italic: true });
    const again = saved();
    again.setLook(
      { top: 20, left: 0, bottom: 20, right: 0 },
      { italic: true, fill: null, borders: { top: null }, locked: false },
    );
    expect(again.look(20, 0)).toEqual(after.look(9, 1));
  });

  test('whole columns are formatted without a million cells', () => {
    const { sheet, saved, xml } = sheetOf(CELLS, STYLES);
    sheet.setLook(
      { top: 0, left: 0, bottom: 1_048_575, right: 2 },
      { numberFormat: '#,##0;-#,##0;0' },
    );
    expect(
      [saved().look(0, 0), saved().look(500, 2)].map(({ numberFormat }) => numberFormat),
    ).toEqual(['#,##0;-#,##0;0', '#,##0;-#,##0;0']);
    expect(xml().length).toBeLessThan(1000);
  });
});
