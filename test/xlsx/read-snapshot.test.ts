import exceljs from 'exceljs';
import { cellOf, read } from './reading';
import { archive, handmade, handmadeParts, NAMESPACES, relationships, sheetData } from './handmade';

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="3"/></cellXfs>`;

describe('cells', () => {
  test('every type of value', () => {
    const book = handmade({
      strings: '<si><t>Intäkter</t></si>',
      sheets: {
        Blad1: sheetData(
          '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>-1234.5</v></c><c r="C1" t="b"><v>1</v></c>',
          '<c r="A2" t="e"><v>#DIV/0!</v></c><c r="B2" t="inlineStr"><is><t>på plats</t></is></c>',
          '<c r="A3" t="str"><f>A1&amp;"!"</f><v>Intäkter!</v></c><c r="B3" t="d"><v>2022-08-31</v></c>',
          '<c r="A4"><v>1.7976931348623157E308</v></c><c r="B4"><v>0.1</v></c><c r="C4" s="3"/>',
        ),
      },
    });
    const [sheet] = read(book).sheets;
    const value = (row: number, column: number): unknown => cellOf(sheet, row, column)?.value;
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual(['Intäkter', -1234.5, true]);
    expect([value(1, 0), value(1, 1)]).toEqual([{ error: '#DIV/0!' }, 'på plats']);
    expect(cellOf(sheet, 2, 0)?.formula).toBe('=A1&"!"');
    expect([value(2, 0), value(2, 1)]).toEqual(['Intäkter!', 44804]);
    expect([value(3, 0), value(3, 1)]).toEqual([Number.MAX_VALUE, 0.1]);
    expect(value(3, 2)).toBeUndefined();
  });

  test('rich text is joined and phonetic guides are left out', () => {
    const strings =
      '<si><r><t>Sam</t></r><r><rPr><b/></rPr><t xml:space="preserve">verkan </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>rad 1_x000D_&#10;&lt;b&gt;</t></si>';
    const book = handmade({
      strings,
      sheets: { B: sheetData('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>') },
    });
    const [sheet] = read(book).sheets;
    expect(sheet?.rows[0]?.cells.map(({ value }) => value)).toEqual(['Samverkan ', 'rad 1\r\n<b>']);
  });

  test('cells and rows without references follow on those before them', () => {
    const data =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>';
    const [sheet] = read(handmade({ sheets: { B: data } })).sheets;
    const places = sheet?.rows.map(({ index, cells }) => [
      index,
      cells.map(({ column }) => column),
    ]);
    expect(places).toEqual([
      [0, [0, 1]],
      [4, [2, 3]],
      [5, [0]],
    ]);
  });

  test('cells and rows out of order are put right', () => {
    const data =
      '<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const [sheet] = read(handmade({ sheets: { B: data } })).sheets;
    expect(sheet?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[1], [3, 4]]);
  });

  test('a shared formula is written out in each of its cells', () => {
    const [sheet] = read(
      handmade({
        sheets: {
          B: sheetData(
            `<c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM('Ett blad'!A1:A$9)+LOG10(A1)</f><v>1</v></c>`,
            '<c r="C2"><f t="shared" si="0"/><v>2</v></c>',
            '<c r="D3"><f t="shared" si="0"/><v>3</v></c>',
          ),
        },
      }),
    ).sheets;
    expect(cellOf(sheet, 1, 2)?.formula).toBe("=A2*$B$1+SUM('Ett blad'!A2:A$9)+LOG10(A2)");
    expect(cellOf(sheet, 2, 3)?.formula).toBe("=B3*$B$1+SUM('Ett blad'!B3:B$9)+LOG10(B3)");
  });

  test('an array formula stands in its first cell, its other cells hold values', () => {
    const data = sheetData(
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>',
      '<c r="A2"><v>4</v></c>',
    );
    const [sheet] = read(handmade({ sheets: { B: data } })).sheets;
    expect(cellOf(sheet, 0, 0)).toMatchObject({ formula: '=B1:B2*2', value: 2 });
    expect(cellOf(sheet, 1, 0)).toMatchObject({ formula: null, value: 4 });
  });

  test('a formula stored without a value says that nothing was calculated', () => {
    const stored = handmade({ sheets: { B: sheetData('<c r="A1"><f>1+1</f><v>2</v></c>') } });
    const empty = handmade({ sheets: { B: sheetData('<c r="A1" t="str"><f>""</f><v></v></c>') } });
    const missing = handmade({ sheets: { B: sheetData('<c r="A1"><f>1+1</f></c>') } });
    expect([stored, empty, missing].map((book) => read(book).neverCalculated)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('number formats, and dates of a workbook that counts from 1904', () => {
    const cells =
      '<c r="A1" s="1"><v>43342</v></c><c r="B1" s="2"><v>43342</v></c><c r="C1" s="3"><v>43342</v></c>';
    const sheets = { B: sheetData(cells) };
    const formats = ['yyyy\\-mm\\-dd', 'm/d/yyyy', '#,##0'];
    const since1900 = read(handmade({ styles: STYLES, sheets })).sheets[0]?.rows[0]?.cells;
    expect(since1900?.map(({ format }) => format)).toEqual(formats);
    expect(since1900?.map(({ value }) => value)).toEqual([43342, 43342, 43342]);
    const before = '<workbookPr date1904="1"/>';
    const since1904 = read(handmade({ styles: STYLES, sheets, before })).sheets[0]?.rows[0]?.cells;
    expect(since1904?.map(({ value }) => value)).toEqual([44804, 44804, 43342]);
  });
});

describe('the workbook', () => {
  test('sheets come in tab order through their relationships, chart sheets are left out', () => {
    const parts = handmadeParts({
      sheets: {
        Ett: sheetData('<c r="A1"><v>1</v></c>'),
        Två: sheetData('<c r="A1"><v>2</v></c>'),
      },
    });
    const book = archive({
      ...parts,
      'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="Två" sheetId="9" r:id="a"/><sheet name="Diagram" sheetId="3" r:id="b"/><sheet name="Ett" sheetId="4" state="hidden" r:id="c"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['c', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['a', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ]),
    });
    const { sheets } = read(book);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Två', 'visible'],
      ['Ett', 'hidden'],
    ]);
    expect(cellOf(sheets[0], 0, 0)?.value).toBe(2);
  });

  test('a file whose elements are prefixed reads the same', () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll('xmlns=', 'xmlns:x=');
    const made = {
      strings: '<si><t>Text</t></si>',
      styles: STYLES,
      sheets: {
        B: `<cols><col min="2" max="3" width="9" hidden="1"/></cols>${sheetData('<c r="A1" t="s"><v>0</v></c><c r="B1" s="3"><f>1+1</f><v>2</v></c>')}`,
      },
      after: '<definedNames><definedName name="Namn">B!$A$1</definedName></definedNames>',
    };
    const parts = handmadeParts(made);
    for (const path of Object.keys(parts)) {
      if (/^xl\/(?!.*_rels)/.test(path)) parts[path] = prefixed(String(parts[path]));
    }
    expect(read(archive(parts))).toEqual(read(handmade(made)));
  });

  test('a part in UTF-16 reads', () => {
    const parts = handmadeParts({
      sheets: { B: sheetData('<c r="A1" t="inlineStr"><is><t>åäö</t></is></c>') },
    });
    const path = 'xl/worksheets/sheet1.xml';
    const utf16 = Buffer.from(`\ufeff${String(parts[path])}`, 'utf16le');
    const [sheet] = read(archive({ ...parts, [path]: new Uint8Array(utf16) })).sheets;
    expect(cellOf(sheet, 0, 0)?.value).toBe('åäö');
  });

  test('names, the links to other workbooks, and the sheets that the product owns', () => {
    const book = handmade({
      sheets: { Budget: sheetData(), 'Delårsrapport (2)': sheetData() },
      after: `<externalReferences><externalReference r:id="x1"/></externalReferences><definedNames>
<definedName name="_FinsamRapport_delarsrapport" hidden="1">'Delårsrapport (2)'!$A$1</definedName>
<definedName name="_FinsamRapport_okand" hidden="1">Budget!$A$1</definedName>
<definedName name="_xlnm.Print_Area" localSheetId="1">'Delårsrapport (2)'!$A$1:$B$2</definedName></definedNames>`,
      workbookRelationships: [['x1', 'externalLink', 'externalLinks/externalLink1.xml']],
      parts: {
        'xl/externalLinks/externalLink1.xml': `<externalLink ${NAMESPACES}/>`,
        'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
          ['rId1', 'externalLinkPath', 'file:///C:/annan.xlsx', 'External'],
        ]),
      },
    });
    const snapshot = read(book);
    expect(snapshot.sheets.map(({ ownKey }) => ownKey)).toEqual([null, 'delarsrapport']);
    expect(snapshot.externalLinks).toEqual(['file:///C:/annan.xlsx']);
    expect(snapshot.names).toContainEqual({
      name: '_xlnm.Print_Area',
      refersTo: "'Delårsrapport (2)'!$A$1:$B$2",
      hidden: false,
      sheet: 'Delårsrapport (2)',
    });
  });

  test('hidden rows and columns of a package that exceljs wrote', async () => {
    const made = new exceljs.Workbook();
    const sheet = made.addWorksheet('Budget');
    sheet.getCell('A1').value = 'Rubrik';
    sheet.getCell('B2').value = { formula: 'SUM(C1:C9)', result: 12 };
    sheet.getCell('C3').value = new Date(Date.UTC(2022, 7, 31));
    sheet.getRow(2).hidden = true;
    sheet.getColumn(4).hidden = true;
    const [snapshot] = read(new Uint8Array(await made.xlsx.writeBuffer())).sheets;
    expect(snapshot?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(snapshot?.hiddenColumns).toEqual([3]);
    expect(cellOf(snapshot, 1, 1)).toMatchObject({ formula: '=SUM(C1:C9)', value: 12 });
    expect(cellOf(snapshot, 2, 2)?.value).toBe(44804);
  });
});
