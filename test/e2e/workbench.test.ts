import { openPackage } from '../../src/xlsx';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

let bench: Bench;

beforeAll(async () => {
  bench = await openWorkbook('examples/malmo-2022-delar.xlsx');
}, START_TIMEOUT);
afterAll(() => bench.close());

jest.setTimeout(60_000);

test('the workbook stands in the grid with its number formats', async () => {
  await expect(bench.page.title()).resolves.toContain('malmo-2022-delar.xlsx');
  expect(await bench.page.getByRole('tab').count()).toBeGreaterThan(3);
  await bench.screenshot('workbench-opened');
});

test('a number typed in Swedish recalculates what stands on it', async () => {
  await bench.type('H1', '1 234,5');
  await bench.type('H2', '=H1*2');
  expect(await bench.cell('H2')).toBe('2469');
  await bench.type('H1', '1000');
  expect(await bench.cell('H2')).toBe('2000');
});

test('a formula that cannot be read is refused and keeps the editor open', async () => {
  await bench.type('H3', '=SUM(H1');
  await expect(bench.page.locator('.status-state').innerText()).resolves.toContain('Formeln');
  await bench.page.keyboard.press('Escape');
  expect(await bench.cell('H3')).toBe('');
});

test('what was typed is in the file that is saved, calculated', async () => {
  const opened = openPackage(await bench.download());
  if (!opened.ok) throw new Error(opened.error.code);
  const sheet = opened.value.sheets[0];
  expect(sheet?.content(1, 7)).toEqual({ formula: '=H1*2', value: 2000 });
});

test('the pane starts in its frame, through the handshake of Excel on the web', async () => {
  const pane = await bench.pane();
  const told = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const supports = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
    return { host, platform, supports, language: Office.context.displayLanguage };
  });
  expect(told).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    supports: true,
    language: 'sv-SE',
  });
});

test('the pane reads the book that is open', async () => {
  const pane = await bench.pane();
  const value: unknown = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('H2').load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }),
  );
  expect(value).toBe(2000);
});

test('nothing is asked of any other machine', () => {
  expect(bench.foreign).toEqual([]);
  expect(bench.problems).toEqual([]);
});
