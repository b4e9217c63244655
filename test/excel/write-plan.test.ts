import { navigate } from '../../src/excel/navigate';
import { readWorkbook } from '../../src/excel/read-workbook';
import { removeReport } from '../../src/excel/remove-report';
import { undoWrite } from '../../src/excel/restore';
import { writePlan, type WriteOutcome } from '../../src/excel/write-plan';
import type { ReportPlan } from '../../src/report/plan';
import { loadEngine } from '../../workbench/engine/load-engine';
import type { MemoryBook } from '../../workbench/engine/memory-book';
import { openSession, type Session } from '../../workbench/session';
import { FIGURES, PLAN, planOf, sheetPlan } from './plans';
import { actionsOf, bookOf, everythingIn, failAt } from './session';

let session: Session;
let book: MemoryBook;

beforeAll(loadEngine);
beforeEach(() => {
  book = bookOf({
    Budget: [
      ['Kostnader', -1000],
      ['Medlemsavgift', 1250.5],
    ],
  });
  session = openSession(book);
});
afterEach(() => {
  session.close();
});

async function write(plan: ReportPlan = PLAN): Promise<WriteOutcome> {
  const result = await writePlan(plan);
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name)!;

describe('a written report', () => {
  test('has its texts, its live formulas and the values they give', async () => {
    const outcome = await write();
    const sheet = sheetNamed('Delårsrapport');
    expect(outcome.sheets).toEqual([{ key: 'delarsrapport', name: 'Delårsrapport' }]);
    expect(outcome.mismatches).toEqual([]);
    expect(outcome.chartsMissing).toBe(false);
    expect(sheet.content(2, 0)).toEqual({ formula: null, value: '- Verksamhetens kostnader' });
    expect(sheet.content(2, 1)).toMatchObject({ formula: "='Budget'!B1", value: -1000 });
    expect(sheet.content(4, 1)).toMatchObject({ formula: '=SUM(B3:B4)', value: 250.5 });
  });

  test('has its looks, widths, merges, frozen rows and print set-up', async () => {
    await write();
    const sheet = sheetNamed('Delårsrapport');
    expect(sheet.look(0, 0)).toMatchObject({ bold: true, fontSize: 16, fontName: 'Calibri' });
    expect(sheet.look(4, 1)).toMatchObject({
      numberFormat: '#,##0',
      horizontal: 'right',
      borders: { top: { style: 'thin' }, bottom: { style: 'double' } },
    });
    expect(sheet.columnWidth(0)).toBeCloseTo(30);
    expect(sheet.isColumnHidden(2)).toBe(true);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.print).toMatchObject({
      orientation: 'portrait',
      paper: 'A4',
      fit: { width: 1, height: 0 },
      titleRows: { first: 0, last: 1 },
      area: { top: 0, left: 0, bottom: 4, right: 1 },
      footer: '&P',
      rowBreaks: [3],
    });
    expect(sheet.charts).toMatchObject([
      {
        name: 'Finsam insatser',
        kind: 'bars',
        title: 'Insatser',
        series: [
          {
            name: 'Utfall',
            values: { top: 2, left: 1, bottom: 3, right: 1 },
            categories: { top: 2, left: 0, bottom: 3, right: 0 },
          },
        ],
        anchor: { top: 6, left: 0, bottom: 16, right: 1 },
      },
    ]);
    expect(session.host.workspace.active).toBe(sheet);
  });

  test('is known by a hidden name, and its key figure by a visible one', async () => {
    await write();
    const names = book.names.map(({ name, refersTo, hidden }) => [
      name,
      refersTo.replaceAll("'", ''),
      hidden,
    ]);
    expect(names).toEqual([
      ['_FinsamRapport_delarsrapport', 'Delårsrapport!$A$1', true],
      ['Finsam_Resultat', 'Delårsrapport!$B$5', false],
    ]);
    const snapshot = await readWorkbook();
    expect(snapshot.ok && snapshot.value.sheets.map(({ ownKey }) => ownKey)).toEqual([
      null,
      'delarsrapport',
    ]);
  });

  test('costs four round trips, the first time and the second', async () => {
    expect((await actionsOf(session, () => write())).length).toBeLessThanOrEqual(4);
    session.host.channel.resetTraffic();
    await write();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.host.channel.traffic.roundTrips).toBe(4);
  });

  test('gets another title when a sheet already has it', async () => {
    book.addSheet('delårsrapport').setContent(0, 0, { formula: null, value: 'mitt eget' });
    const outcome = await write();
    expect(outcome.sheets[0]?.name).toBe('Delårsrapport (2)');
    expect(sheetNamed('delårsrapport').content(0, 0).value).toBe('mitt eget');
  });

  test('says which cells Excel calculates otherwise', async () => {
    const wrong = FIGURES.map((cell) =>
      cell.row === 4 && cell.content.kind === 'formula'
        ? { ...cell, content: { ...cell.content, value: 999 } }
        : cell,
    );
    const outcome = await write(planOf(sheetPlan(wrong)));
    expect(outcome.mismatches).toEqual([
      { sheet: 'Delårsrapport', row: 4, column: 1, found: 250.5, expected: 999 },
    ]);
  });
});

test.each([
  '=HYPERLINK("http://x.se")',
  '+1+1',
  '-1294',
  '@SUM(A1)',
  '1-2',
  '2022-08-31',
  '31/8',
  '5%',
  '1 294',
  '1,5',
  '(1294)',
  'sant',
  'TRUE',
  'maj 2022',
  'mars',
  "'redan citerad",
  '#N/A',
  '00123',
  '1e5',
  '12:30',
  '\t=1+1',
  'Insats 1–2',
])('the text %j stays that text', async (text) => {
  const cells = [{ row: 0, column: 0, content: { kind: 'text', text }, style: 'label' } as const];
  await write(planOf(sheetPlan(cells, { charts: [] })));
  const sheet = sheetNamed('Delårsrapport');
  expect(sheet.content(0, 0)).toEqual({ formula: null, value: text });
  expect(sheet.look(0, 0).numberFormat).toBe('General');
});

describe('a second write', () => {
  test('keeps the sheet, its place and what refers to it, and leaves nothing of the first behind', async () => {
    await write();
    const { id } = sheetNamed('Delårsrapport');
    book.renameSheet(sheetNamed('Delårsrapport'), 'Till styrelsen');
    for (const name of book.names) {
      book.setName({ ...name, refersTo: name.refersTo.replace('Delårsrapport', 'Till styrelsen') });
    }
    await write(planOf(sheetPlan(FIGURES.slice(0, 4), { charts: [], merges: [] })));
    const sheet = sheetNamed('Till styrelsen');
    expect(sheet.id).toBe(id);
    expect(book.sheets).toHaveLength(2);
    expect(sheet.content(4, 1)).toEqual({ formula: null, value: null });
    expect(sheet.look(4, 1).borders).toEqual({});
    expect(sheet.merges).toEqual([]);
    expect(sheet.charts).toEqual([]);
  });

  test("leaves a person's own chart on the sheet", async () => {
    await write();
    const sheet = sheetNamed('Delårsrapport');
    sheet.putChart({ ...sheet.charts[0]!, id: '{egen}', name: 'Mitt diagram' });
    await write();
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Mitt diagram', 'Finsam insatser']);
  });
});

describe('undo', () => {
  test('of a first write leaves the book as it was', async () => {
    const before = everythingIn(book);
    const { memory } = await write();
    expect(everythingIn(book)).not.toBe(before);
    await expect(undoWrite(memory)).resolves.toEqual({ ok: true, value: { areChartsLeft: false } });
    expect(everythingIn(book)).toBe(before);
  });

  test('of a second write gives back what a person had typed and how it looked', async () => {
    await write();
    const sheet = sheetNamed('Delårsrapport');
    sheet.setContent(5, 0, { formula: null, value: '=min egen text' });
    sheet.setContent(5, 1, { formula: "='Budget'!B2*2", value: null });
    sheet.setContent(6, 1, { formula: null, value: true });
    sheet.setLook(
      { top: 5, left: 0, bottom: 5, right: 1 },
      { fill: 'FFCC00', italic: true, borders: { left: { style: 'medium', color: '112233' } } },
    );
    sheet.setColumnWidth(1, 1, 22);
    const before = everythingIn(book);
    const { memory } = await write();
    await undoWrite(memory);
    expect(everythingIn(book)).toBe(before);
  });

  /** Another report than `PLAN`: other rows, other charts, other pages. */
  const OTHER = planOf(
    sheetPlan(
      FIGURES.map((cell) => ({ ...cell, row: cell.row + 1 })),
      {
        charts: [{ ...sheetPlan([]).charts[0]!, key: 'resultat', kind: 'columns' }],
        print: {
          orientation: 'landscape',
          titleRows: { first: 2, last: 2 },
          pageBreaks: [2, 4],
          margins: { left: 1, right: 1, top: 1, bottom: 1 },
          area: { top: 0, left: 0, bottom: 5, right: 2 },
          footer: '&N',
        },
      },
    ),
  );

  test('gives back the charts and the print set-up of the report before', async () => {
    await write();
    const before = everythingIn(book);
    const { memory } = await write(OTHER);
    expect(sheetNamed('Delårsrapport').charts.map(({ name }) => name)).toEqual(['Finsam resultat']);
    await expect(undoWrite(memory)).resolves.toMatchObject({ value: { areChartsLeft: false } });
    expect(everythingIn(book)).toBe(before);
  });

  test('says that the charts are not back when rows have been put in since they were drawn', async () => {
    await write();
    const sheet = sheetNamed('Delårsrapport');
    sheet.setContent(3, 0, { formula: null, value: 'en rad till' });
    const { memory } = await write(OTHER);
    await expect(undoWrite(memory)).resolves.toEqual({ ok: true, value: { areChartsLeft: true } });
    expect(sheet.content(3, 0).value).toBe('en rad till');
    expect(sheet.charts).toEqual([]);
  });

  test('says so too when the charts cannot be drawn', async () => {
    await write();
    const { memory } = await write(OTHER);
    session.host.interpreter.log.inject({ code: 'ApiNotFound', member: 'ChartCollection.add' });
    await expect(undoWrite(memory)).resolves.toEqual({ ok: true, value: { areChartsLeft: true } });
    expect(sheetNamed('Delårsrapport').content(4, 1).formula).toBe('=SUM(B3:B4)');
  });
});

describe('a write that fails', () => {
  test('at any action of any round trip leaves the book as it was', async () => {
    const plan = planOf(sheetPlan(FIGURES, { charts: [] }));
    const counts = await actionsOf(session, () => write(plan));
    for (const [index, count] of counts.entries()) {
      for (let action = 1; action < count; action += 9) {
        session.close();
        book = bookOf({ Budget: [['Kostnader', -1000]] });
        session = openSession(book);
        const before = everythingIn(book);
        failAt(session, index + 1, action, 'GeneralException');
        await expect(writePlan(plan)).resolves.toMatchObject({
          ok: false,
          error: { code: 'unknown' },
        });
        expect(everythingIn(book)).toBe(before);
      }
    }
  });

  test('at any action over an earlier report gives the earlier report back', async () => {
    const plan = planOf(sheetPlan(FIGURES.slice(0, 6), { charts: [] }));
    await write();
    const counts = await actionsOf(session, () => write(plan));
    await write();
    const before = everythingIn(book);
    for (let action = 1; action < (counts[2] ?? 0); action += 11) {
      failAt(session, 3, action, 'AccessDenied');
      const result = await writePlan(plan);
      expect(result).toMatchObject({ ok: false, error: { code: 'no-access' } });
      expect(everythingIn(book)).toBe(before);
    }
  });

  test('for charts alone gives the report without them', async () => {
    const { memory } = await write();
    await undoWrite(memory);
    const counts = await actionsOf(session, () => write().then((done) => undoWrite(done.memory)));
    failAt(session, 3, (counts[2] ?? 0) - 1, 'ApiNotFound');
    const outcome = await write();
    expect(outcome.chartsMissing).toBe(true);
    expect(sheetNamed('Delårsrapport').content(4, 1).value).toBe(250.5);
  });

  test('because someone has typed on the sheet since it was read keeps what was typed', async () => {
    await write();
    const read = await readWorkbook();
    if (!read.ok) throw new Error(read.error.code);
    await expect(writePlan(PLAN, true, read.value)).resolves.toMatchObject({ ok: true });
    sheetNamed('Delårsrapport').setContent(7, 1, { formula: null, value: 'en kommentar' });
    const before = everythingIn(book);
    await expect(writePlan(PLAN, true, read.value)).resolves.toEqual({
      ok: false,
      error: { code: 'sheet-changed', params: { sheet: 'Delårsrapport' } },
    });
    expect(everythingIn(book)).toBe(before);
  });

  test('on a protected sheet names it and writes nothing', async () => {
    await write();
    sheetNamed('Delårsrapport').isProtected = true;
    const before = everythingIn(book);
    await expect(writePlan(PLAN)).resolves.toEqual({
      ok: false,
      error: { code: 'protected-sheet', params: { sheet: 'Delårsrapport' } },
    });
    expect(everythingIn(book)).toBe(before);
  });

  test('in a book whose structure is protected says so before anything is written', async () => {
    book.isStructureProtected = true;
    const before = everythingIn(book);
    await expect(writePlan(PLAN)).resolves.toMatchObject({
      ok: false,
      error: { code: 'protected-structure' },
    });
    expect(everythingIn(book)).toBe(before);
  });
});

describe('the report taken away', () => {
  test('takes its sheets and names, and nothing else', async () => {
    const before = everythingIn(book);
    await write();
    await expect(removeReport(['delarsrapport'])).resolves.toEqual({
      ok: true,
      value: ['Delårsrapport'],
    });
    expect(everythingIn(book)).toBe(before);
  });

  test('leaves the sheet with earlier periods, and what a later report knows it by', async () => {
    const periods = sheetPlan(FIGURES.slice(0, 3), { key: 'perioder', title: 'Perioder' });
    await write({ sheets: [periods], names: [] });
    const before = everythingIn(book);
    await write();
    await expect(removeReport(['delarsrapport'])).resolves.toEqual({
      ok: true,
      value: ['Delårsrapport'],
    });
    expect(everythingIn(book)).toBe(before);
    const snapshot = await readWorkbook();
    expect(snapshot.ok && snapshot.value.sheets.map(({ ownKey }) => ownKey)).toEqual([
      null,
      'perioder',
    ]);
  });

  test.each([
    [['delarsrapport'], ['Delårsrapport'], ['installningar', 'kontrollblad']],
    [['delarsrapport', 'kontrollblad'], ['Delårsrapport', 'Kontrollblad'], ['installningar']],
    [['perioder', 'installningar'], ['Inställningar'], ['delarsrapport', 'kontrollblad']],
  ])('%j takes %j and leaves %j', async (keys, taken, left) => {
    const sheets = [
      sheetPlan(FIGURES, {}),
      sheetPlan(FIGURES.slice(0, 3), { key: 'installningar', title: 'Inställningar' }),
      sheetPlan(FIGURES.slice(0, 3), { key: 'kontrollblad', title: 'Kontrollblad' }),
    ];
    await write({ sheets, names: [] });
    await expect(removeReport(keys)).resolves.toEqual({ ok: true, value: taken });
    const snapshot = await readWorkbook();
    const own = snapshot.ok ? snapshot.value.sheets.flatMap(({ ownKey }) => ownKey ?? []) : [];
    expect(own.sort()).toEqual(left);
  });

  test('stays when it is the only sheet that can be seen', async () => {
    await write();
    sheetNamed('Budget').visibility = 'hidden';
    await expect(removeReport(['delarsrapport'])).resolves.toMatchObject({
      ok: false,
      error: { code: 'last-sheet' },
    });
  });
});

describe('a jump to a cell', () => {
  test('shows the sheet and selects the cell', async () => {
    await write();
    await expect(navigate('Budget', 1, 1)).resolves.toMatchObject({ ok: true });
    expect(session.host.workspace.active.name).toBe('Budget');
    expect(session.host.workspace.selection).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  test('to a hidden or missing sheet says which', async () => {
    book.addSheet('Dold').visibility = 'hidden';
    await expect(navigate('Dold', 0, 0)).resolves.toEqual({
      ok: false,
      error: { code: 'hidden-sheet', params: { sheet: 'Dold' } },
    });
    expect(sheetNamed('Dold').visibility).toBe('hidden');
    await expect(navigate('Borta', 0, 0)).resolves.toEqual({
      ok: false,
      error: { code: 'sheet-gone', params: { sheet: 'Borta' } },
    });
  });
});
