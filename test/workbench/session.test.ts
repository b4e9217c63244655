import { loadEngine } from '../../workbench/engine/load-engine';
import { MemoryBook } from '../../workbench/engine/memory-book';
import { openSession, type Session } from '../../workbench/session';

let session: Session;

beforeAll(loadEngine);
beforeEach(() => {
  session = openSession(new MemoryBook('Bok1.xlsx'));
});
afterEach(() => {
  session.close();
});

describe('cells through the real client library', () => {
  test('values and formulas written are read back calculated', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Budget 2022');
      sheet.getRange('A1:B2').values = [
        ['Medlemsavgift', 1000],
        ['Kostnad', -250.5],
      ];
      sheet.getRange('B3').formulas = [['=SUM(B1:B2)']];
      const read = sheet.getUsedRangeOrNullObject(true);
      read.load('address,values,formulas');
      await context.sync();
      expect(read.address).toBe("'Budget 2022'!A1:B3");
      expect(read.values).toEqual([
        ['Medlemsavgift', 1000],
        ['Kostnad', -250.5],
        ['', 749.5],
      ]);
      expect(read.formulas[2]).toEqual(['', '=SUM(B1:B2)']);
    });
  });

  test('a written string is read as if typed, and an apostrophe keeps it text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1');
      range.values = [['25%', '1-2', '-1+3', "'- Verksamhetens intäkter", '1,234', "'=1+1"]];
      range.load('values,formulas,numberFormat');
      await context.sync();
      expect(range.values[0]?.[0]).toBe(0.25);
      expect(range.numberFormat[0]?.slice(0, 2)).toEqual(['0%', 'd-mmm']);
      expect(range.formulas[0]?.[2]).toBe('=-1+3');
      expect(range.values[0]?.[2]).toBe(2);
      expect(range.values[0]?.slice(3)).toEqual(['- Verksamhetens intäkter', 1234, '=1+1']);
      expect(range.formulas[0]?.[5]).toBe('=1+1');
    });
  });

  test('more cells than one chunk of the client are written', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`rad ${row}`, row]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3000').values = rows;
      const last = sheet.getRange('A3000:B3000').load('values');
      await context.sync();
      expect(last.values).toEqual([['rad 2999', 2999]]);
    });
  });
});

describe('errors and null objects', () => {
  test('what is missing says ItemNotFound, and what ran before it stays', async () => {
    const run = Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem('Blad1').getRange('A1').values = [['kvar']];
      sheets.getItem('Saknas').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(session.host.workspace.active.content(0, 0).value).toBe('kvar');
  });

  test('a member that the workbench lacks says ApiNotFound and is listed', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').calculate();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...session.host.interpreter.log.unsupported.keys()]).toEqual(['Range.calculate']);
  });

  test('a null object carries on to what is asked of it', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Saknas');
      const range = missing.getRange('A1').load('values');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test('an injected fault is thrown once, at its member', async () => {
    session.host.interpreter.log.inject({
      code: 'InvalidOperationInCellEditMode',
      member: 'Range.values',
    });
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await expect(write()).resolves.toBeUndefined();
  });

  test('a request over 5 MB is refused as Excel on the web refuses it', async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const long = 'å'.repeat(30_000);
      sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [long]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});

describe('names, looks, charts and events', () => {
  test('names are added hidden and lead to their range', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [[7]];
      const added = context.workbook.names.add('_FinsamRapport_x', sheet.getRange('B2'));
      added.visible = false;
      added.load('name,formula,visible,scope,type');
      const range = context.workbook.names.getItem('_FinsamRapport_x').getRange().load('values');
      await context.sync();
      expect(added.toJSON()).toMatchObject({
        name: '_FinsamRapport_x',
        formula: '=Blad1!$B$2',
        visible: false,
        scope: 'Workbook',
        type: 'Range',
      });
      expect(range.values).toEqual([[7]]);
    });
  });

  test('a mixed look is null, an even one its value', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D1').format.fill.color = '#FFEE00';
      sheet.getRange('A1').format.font.bold = true;
      const row = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold');
      await context.sync();
      expect(row.format.fill.color).toBe('#FFEE00');
      expect(row.format.font.bold).toBeNull();
    });
  });

  test('a chart gets its series, title and place', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B4'), 'Columns');
      chart.name = 'Finsam insatser';
      chart.title.text = 'Insatser';
      const second = chart.series.add('Budget');
      second.setValues(sheet.getRange('C2:C4'));
      second.setXAxisValues(sheet.getRange('A2:A4'));
      chart.setPosition('E2', 'K16');
      sheet.charts.load('items/name');
      await context.sync();
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Finsam insatser']);
    });
    expect(session.host.workspace.active.charts).toMatchObject([
      { title: 'Insatser', series: [{}, { name: 'Budget' }], anchor: { top: 1, left: 4 } },
    ]);
  });

  test('a change is told to whoever listens', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('F1').values = [[7]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(['F1']);
  });
});
