import { archive, handmade, handmadeParts, NAMESPACES, sheetData } from './handmade';
import { cellOf, open, read } from './reading';
import { changedParts, partsOf, richPackage } from './rich-package';

const PLAIN = { top: 0, left: 0, bottom: 0, right: 0 };

describe('losing nothing', () => {
  test('a package saved without a change has the same parts, byte for byte', async () => {
    const rich = await richPackage();
    expect(changedParts(rich, open(rich).save())).toEqual([]);
  });

  test('looking at everything changes nothing', async () => {
    const rich = await richPackage();
    const book = open(rich);
    for (const sheet of book.sheets) {
      expect([...sheet.cells()].length).toBeGreaterThan(0);
      expect(sheet.look(0, 0).fontSize).toBe(11);
      expect([sheet.print, sheet.merges, sheet.charts, sheet.frozen, sheet.tabColor]).toHaveLength(
        5,
      );
      sheet.select(false);
    }
    expect(changedParts(rich, book.save())).toEqual([]);
  });

  test('a changed cell changes its own sheet only', async () => {
    const rich = await richPackage();
    const book = open(rich);
    book.sheet('budget 2022')?.setValue(1, 1, 2500);
    const saved = book.save();
    expect(changedParts(rich, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(cellOf(read(saved).sheets[0], 1, 1)?.value).toBe(2500);
  });

  test('what a sheet holds beside its cells is still there after a change', async () => {
    const book = open(await richPackage());
    book.sheet('Budget 2022')?.setValue(20, 20, 'x');
    const xml = Buffer.from(partsOf(book.save())['xl/worksheets/sheet1.xml'] ?? []).toString();
    for (const name of [
      'pane',
      'mergeCell',
      'conditionalFormatting',
      'dataValidation',
      'legacyDrawing',
    ]) {
      expect(xml).toContain(`<${name} `);
    }
  });

  test('the calculation chain goes when a formula comes, and stays when a value does', () => {
    const made = {
      sheets: { B: sheetData('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c>') },
      parts: { 'xl/calcChain.xml': `<calcChain ${NAMESPACES}><c r="A1" i="1"/></calcChain>` },
      workbookRelationships: [['k', 'calcChain', 'calcChain.xml']] as const,
    };
    const kept = open(handmade(made));
    kept.sheets[0]?.setValue(0, 1, 2);
    expect(Object.keys(partsOf(kept.save()))).toContain('xl/calcChain.xml');
    const dropped = open(handmade(made));
    dropped.sheets[0]?.setFormula(0, 1, '=A1', 2);
    const parts = partsOf(dropped.save());
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(Buffer.from(parts['xl/_rels/workbook.xml.rels'] ?? []).toString()).not.toContain(
      'calcChain',
    );
  });
});

describe('cells', () => {
  test('values and formulas are read back as they were set', () => {
    const book = open(handmade({}));
    const [sheet] = book.sheets;
    const values = [
      1.5,
      -0.1,
      true,
      false,
      'text',
      ' mellanslag ',
      'två\nrader',
      '_x0041_',
      '<&>"',
      { error: '#N/A' },
    ];
    values.forEach((value, row) => sheet?.setValue(row, 0, value));
    sheet?.setFormula(0, 1, '=A1*2', 3);
    sheet?.setFormula(1, 1, '="a"&"b"', 'ab');
    sheet?.setFormula(2, 1, '=1/0', { error: '#DIV/0!' });
    const [saved] = read(book.save()).sheets;
    expect(values.map((_, row) => cellOf(saved, row, 0)?.value)).toEqual(values);
    expect([0, 1, 2].map((row) => cellOf(saved, row, 1))).toEqual([
      expect.objectContaining({ formula: '=A1*2', value: 3 }),
      expect.objectContaining({ formula: '="a"&"b"', value: 'ab' }),
      expect.objectContaining({ formula: '=1/0', value: { error: '#DIV/0!' } }),
    ]);
  });

  test.each([
    '=1+1',
    '+4',
    '-Verksamhetens',
    '@SUM',
    "'citat",
    '1-2',
    '5%',
    '12',
    'maj 2022',
    'SANT',
  ])('the text %s stays text, and a person who edits it keeps it so', (text) => {
    const book = open(handmade({}));
    book.sheets[0]?.setValue(0, 0, text);
    const saved = book.save();
    expect(cellOf(read(saved).sheets[0], 0, 0)).toMatchObject({ value: text, formula: null });
    const styles = Object.entries(partsOf(saved)).find(([path]) =>
      path.startsWith('xl/styles'),
    )?.[1];
    expect(Buffer.from(styles ?? []).toString()).toContain('quotePrefix="1"');
  });

  test('a member of a group that shares a formula can change alone', () => {
    const group = sheetData(
      '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c>',
      '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
      '<c r="A3"><f t="shared" si="0"/><v>3</v></c>',
    );
    const book = open(handmade({ sheets: { B: group } }));
    book.sheets[0]?.setValue(0, 0, 9);
    const [saved] = read(book.save()).sheets;
    expect([0, 1, 2].map((row) => cellOf(saved, row, 0)?.formula)).toEqual([
      null,
      '=B2+1',
      '=B3+1',
    ]);
  });

  test('a calculated value is stored beside the formula, also where an array formula fills', () => {
    const data = sheetData(
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1</f></c>',
      '<c r="A2"><f>A1</f></c>',
    );
    const book = open(handmade({ sheets: { B: data } }));
    const [sheet] = book.sheets;
    sheet?.setCalculated(0, 0, 1);
    sheet?.setCalculated(0, 1, 2);
    sheet?.setCalculated(1, 0, 1);
    sheet?.setCalculated(2, 0, 7);
    const snapshot = read(book.save());
    expect(snapshot.neverCalculated).toBe(false);
    expect(cellOf(snapshot.sheets[0], 0, 1)?.value).toBe(2);
    expect(cellOf(snapshot.sheets[0], 2, 0)).toBeUndefined();
  });

  test('clearing takes contents, looks or both', () => {
    const book = open(handmade({ sheets: { B: sheetData('<c r="A1"><f>1+1</f><v>2</v></c>') } }));
    const [sheet] = book.sheets;
    sheet?.setLook(PLAIN, { bold: true });
    sheet?.clear(PLAIN, 'contents');
    expect(sheet?.content(0, 0)).toEqual({ formula: null, value: null });
    expect(sheet?.look(0, 0).bold).toBe(true);
    expect([sheet?.used(false), sheet?.used(true)]).toEqual([null, PLAIN]);
    sheet?.clear(PLAIN, 'all');
    expect([sheet?.look(0, 0).bold, sheet?.used(true)]).toEqual([false, null]);
  });

  test('a prefixed file is edited in its own prefix', () => {
    const parts = handmadeParts({ sheets: { B: sheetData('<c r="A1"><v>1</v></c>') } });
    const path = 'xl/worksheets/sheet1.xml';
    const prefixed = String(parts[path])
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
      .replaceAll('xmlns=', 'xmlns:x=');
    const book = open(archive({ ...parts, [path]: prefixed }));
    const [sheet] = book.sheets;
    sheet?.setValue(4, 2, 'ny');
    sheet?.setFormula(5, 2, '=A1', 1);
    sheet?.setColumnWidth(0, 0, 20);
    sheet?.merge({ top: 7, left: 0, bottom: 7, right: 2 });
    const saved = book.save();
    const xml = Buffer.from(partsOf(saved)[path] ?? []).toString();
    expect(xml.match(/<\/?(?!x:)[a-z?]+/gi)).toEqual(null);
    expect(cellOf(read(saved).sheets[0], 4, 2)?.value).toBe('ny');
  });
});

describe('sheets and names', () => {
  test('a sheet is added last, under its name, with an id of its own', async () => {
    const book = open(await richPackage());
    const added = book.addSheet('Ny "&" flik');
    added.setValue(0, 0, 'hej');
    const saved = read(book.save());
    expect(saved.sheets.map(({ name }) => name)).toEqual(['Budget 2022', 'Rapport', 'Ny "&" flik']);
    expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test('a renamed sheet keeps every reference to it', async () => {
    const book = open(await richPackage());
    const sheet = book.sheet('Budget 2022');
    if (sheet !== undefined) book.renameSheet(sheet, "Årets 'budget'");
    const saved = open(book.save());
    expect(saved.sheet('Rapport')?.content(0, 0).formula).toBe("='Årets ''budget'''!B10");
    expect(saved.names.find(({ name }) => name === 'Summan')?.refersTo).toBe(
      "'Årets ''budget'''!$B$10",
    );
    expect(saved.sheet('Rapport')?.charts[0]?.categories).toBe("'Årets ''budget'''!$A$2:$A$9");
  });

  test('a deleted sheet goes with its parts, and what referred to it says so', async () => {
    const book = open(await richPackage());
    book.sheet('Rapport')?.setPrint({ area: PLAIN });
    const sheet = book.sheet('Budget 2022');
    if (sheet !== undefined) book.deleteSheet(sheet);
    const saved = book.save();
    const paths = Object.keys(partsOf(saved));
    expect(paths.filter((path) => /sheet1\.xml|comments|vmlDrawing/.test(path))).toEqual([]);
    expect(open(saved).sheet('Rapport')?.content(0, 0).formula).toBe('=#REF!');
    expect(open(saved).sheet('Rapport')?.print.area).toEqual(PLAIN);
  });

  test('names are added, replaced and deleted by name and scope', () => {
    const book = open(handmade({ sheets: { Ett: sheetData(), Två: sheetData() } }));
    const name = { name: 'Finsam_Resultat', refersTo: 'Ett!$A$1', hidden: false, sheet: null };
    const local = { ...name, refersTo: 'Två!$A$1', sheet: 'Två', hidden: true };
    book.setName(name);
    book.setName(local);
    book.setName({ ...name, refersTo: 'Ett!$B$2' });
    expect(read(book.save()).names).toEqual([{ ...name, refersTo: 'Ett!$B$2' }, local]);
    book.deleteName('finsam_resultat', null);
    expect(read(book.save()).names).toEqual([local]);
  });

  test('visibility, the sheet shown first and the protection of the structure', () => {
    const book = open(
      handmade({
        sheets: { Ett: sheetData(), Två: sheetData() },
        before: '<workbookProtection lockStructure="1"/>',
      }),
    );
    const [first, second] = book.sheets;
    if (second !== undefined) book.activate(second);
    if (first !== undefined) first.visibility = 'veryHidden';
    const saved = open(book.save());
    expect(saved.sheets.map(({ visibility }) => visibility)).toEqual(['veryHidden', 'visible']);
    expect(saved.isStructureProtected).toBe(true);
    const workbook = Buffer.from(partsOf(book.save())['xl/workbook.xml'] ?? []).toString();
    expect(workbook).toContain('activeTab="1"');
  });
});
