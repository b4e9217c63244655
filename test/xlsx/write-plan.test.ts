import exceljs from 'exceljs';
import type { ReportPlan } from '../../src/report/plan';
import { writePlan } from '../../src/xlsx';
import { archive, handmade, handmadeParts, sheetData } from './handmade';
import { cellOf, open, read } from './reading';
import { changedParts, partsOf, richPackage } from './rich-package';
import { smallPlan, SOURCE } from './small-plan';

function written(bytes: Uint8Array, plan: ReportPlan = smallPlan()): Uint8Array {
  const result = writePlan(bytes, plan);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test('the source keeps every part that need not change, and its sheets their bytes', async () => {
  const rich = await richPackage();
  const changed = changedParts(rich, written(rich));
  const added = changed.filter((path) => !(path in partsOf(rich)));
  expect(changed.filter((path) => !added.includes(path))).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  expect(added).toEqual([
    'xl/charts/finsamChart2.xml',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing2.xml',
    'xl/worksheets/_rels/sheet3.xml.rels',
    'xl/worksheets/sheet3.xml',
  ]);
});

test('the sheet holds the plan: formulas with their values, texts as texts', async () => {
  const snapshot = read(written(await richPackage()));
  const sheet = snapshot.sheets.at(-1);
  expect(sheet).toMatchObject({
    name: 'Delårsrapport',
    ownKey: 'delarsrapport',
    hiddenColumns: [2],
  });
  const content = (row: number, column: number): unknown[] => {
    const cell = cellOf(sheet, row, column);
    return [cell?.value, cell?.formula];
  };
  expect(content(0, 0)).toEqual(['=Delårsrapport', null]);
  expect(content(2, 0)).toEqual(['- Intäkter', null]);
  expect(content(2, 1)).toEqual([2000, `='${SOURCE}'!B2`]);
  expect(content(4, 2)).toEqual(['✓', `=IF('Delårsrapport'!B5>0,"✓","!")`]);
  expect(content(5, 1)).toEqual([12.5, null]);
  expect(content(6, 1)).toEqual([undefined, undefined]);
  expect(content(7, 1)).toEqual(['1-2 veckor', null]);
  expect(snapshot.neverCalculated).toBe(false);
  expect(snapshot.names.filter(({ name }) => /finsam/i.test(name))).toEqual([
    {
      name: '_FinsamRapport_delarsrapport',
      refersTo: "'Delårsrapport'!$A$1",
      hidden: true,
      sheet: null,
    },
    { name: 'Finsam_Resultat', refersTo: "'Delårsrapport'!$B$5", hidden: false, sheet: null },
  ]);
});

test('looks, shape, print set-up and chart are those of the plan', async () => {
  const sheet = open(written(await richPackage())).sheet('Delårsrapport');
  expect(sheet?.look(4, 1)).toMatchObject({
    bold: true,
    numberFormat: '#,##0',
    horizontal: 'right',
  });
  expect(sheet?.look(4, 1).borders.bottom?.style).toBe('double');
  expect(sheet?.look(6, 1).fill).toBe('FFF2CC');
  expect([sheet?.columnWidth(0), sheet?.rowHeight(0)]).toEqual([40, 24]);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(sheet?.frozen).toEqual({ rows: 2, columns: 0 });
  expect(sheet?.print).toMatchObject({
    paper: 'A4',
    fit: { width: 1, height: 0 },
    titleRows: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: 7, right: 2 },
    rowBreaks: [5],
    footer: '&CFörbundet – &P (&N)',
  });
  expect(sheet?.charts).toMatchObject([
    { name: 'Finsam insatser', kind: 'bars', categories: "'Delårsrapport'!$A$3:$A$4" },
  ]);
  const chart = partsOf(written(await richPackage()))['xl/charts/finsamChart2.xml'];
  expect(Buffer.from(chart ?? []).toString()).toContain('<c:v>2000</c:v>');
});

test('exceljs reads what was written', async () => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(written(await richPackage())) as unknown as ArrayBuffer);
  expect(book.getWorksheet('Delårsrapport')?.getCell('B5').result).toBe(2003);
  expect(book.getWorksheet(SOURCE)?.getCell('B10').result).toBe(44_000);
});

test('writing again replaces the content of the same sheet, and nothing is left of the old', async () => {
  const first = written(await richPackage());
  const [planned] = smallPlan().sheets;
  const shorter: ReportPlan = {
    sheets: [
      {
        ...planned!,
        title: 'Ett annat namn',
        cells: planned!.cells.slice(0, 2),
        merges: [],
        charts: [],
      },
    ],
    names: [],
  };
  const again = written(first, shorter);
  const { sheets } = read(again);
  expect(sheets.map(({ name }) => name)).toEqual([SOURCE, 'Rapport', 'Delårsrapport']);
  expect(sheets[2]?.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  expect(open(again).sheet('Delårsrapport')).toMatchObject({ merges: [], charts: [] });
  expect(Object.keys(partsOf(again)).filter((path) => /finsamChart2|drawing2/.test(path))).toEqual(
    [],
  );
});

test('writing the same plan twice gives the same file', async () => {
  const once = written(await richPackage());
  expect(read(written(once))).toEqual(read(once));
  expect(changedParts(written(once), written(written(once)))).toEqual([]);
});

test('a taken title gets a number, also when a chart sheet has it', () => {
  const bytes = handmade({
    sheets: { [SOURCE]: sheetData(), DELÅRSRAPPORT: sheetData(), 'Delårsrapport (2)': sheetData() },
  });
  expect(read(written(bytes)).sheets.at(-1)).toMatchObject({
    name: 'Delårsrapport (3)',
    ownKey: 'delarsrapport',
  });
});

test("a person's own name that is called the same is left alone", () => {
  const bytes = handmade({
    sheets: { [SOURCE]: sheetData() },
    after: `<definedNames><definedName name="Finsam_Resultat">'${SOURCE}'!$A$1</definedName></definedNames>`,
  });
  const kept = read(written(bytes)).names.find(({ name }) => name === 'Finsam_Resultat');
  expect(kept?.refersTo).toBe(`'${SOURCE}'!$A$1`);
});

test('a protected structure takes no new sheet', () => {
  const bytes = handmade({ before: '<workbookProtection lockStructure="1"/>' });
  expect(writePlan(bytes, smallPlan())).toMatchObject({
    ok: false,
    error: { code: 'structure-protected' },
  });
});

test('a file that cannot be read cannot be written into', () => {
  expect(writePlan(new Uint8Array([1, 2, 3]), smallPlan())).toMatchObject({
    ok: false,
    error: { code: 'not-a-workbook' },
  });
});

test('a workbook with macros becomes an ordinary one, which Excel opens under its new name', () => {
  const parts = handmadeParts({
    sheets: { [SOURCE]: sheetData() },
    workbookRelationships: [['m', 'vbaProject', 'vbaProject.bin']],
    parts: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) },
  });
  const types = String(parts['[Content_Types].xml']).replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  const macro = archive({ ...parts, '[Content_Types].xml': types });
  expect(read(macro).sheets).toHaveLength(1);
  const after = partsOf(written(macro));
  expect(after['xl/vbaProject.bin']).toBeUndefined();
  expect(Buffer.from(after['[Content_Types].xml'] ?? []).toString()).not.toContain('macroEnabled');
});
