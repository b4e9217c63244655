import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { readSettings } from '../../src/settings/read-settings';
import { drive, savedCell, type Driver } from './driver';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';
import { writeTwoBudgets } from './two-budgets';

/** What can be done in the pane one thing at a time, in the browser, with the workbook as it is saved as the proof. */
jest.setTimeout(180_000);

let bench: Bench;
let driver: Driver;

async function open(workbook: string, query = ''): Promise<void> {
  bench = await openWorkbook(workbook, query);
  driver = await drive(bench);
}

const nothingWrong = (): void => {
  expect(bench.problems).toEqual([]);
  expect(bench.foreign).toEqual([]);
};

describe('findings', () => {
  const SHEET = 'Ekonomisk redovisning';
  const total = async () => savedCell(await driver.saved(), SHEET, 26, 2);
  beforeAll(() => open('examples/samsund-2023-delar.xlsx'), START_TIMEOUT);
  afterAll(() => bench.close());

  test('are narrowed by severity and by words', async () => {
    const { pane, byKey, said } = driver;
    await byKey('review').click();
    await said('Granskningen är klar');
    await pane.locator('#findings').click();
    const shown = pane.locator('.findings > .root:visible');
    const all = await shown.count();
    const severity = byKey('filter severity');
    // Its options are made when it is reached.
    await severity.focus();
    await severity.selectOption('error');
    expect(await shown.count()).toBe(1);
    await severity.selectOption('all');
    await byKey('filter text').fill('esf lumena');
    const found = await shown.allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    expect(found.filter((text) => !/esf lumena/i.test(text))).toEqual([]);
    await byKey('filter text').fill('');
    expect(await shown.count()).toBe(all);
  });

  test('a place marks its cell in the workbook and changes nothing in it', async () => {
    const before = await driver.saved();
    await driver.pane.locator('.place').first().click();
    await bench.page.locator('[role="tab"][aria-selected="true"]', { hasText: SHEET }).waitFor();
    await bench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.name-box')?.value === 'C27',
    );
    expect((await driver.saved()).sheets).toEqual(before.sheets);
  });

  test('a typed total becomes the sum of its parts only after a yes that saw old and new', async () => {
    const { pane, said } = driver;
    const typed = await total();
    expect(typed).toMatchObject({ value: 10_759_000, formula: null });
    await pane.locator('[data-key^="sum "]').first().click();
    const asked = (await pane.locator('.message-warning').innerText()).replaceAll('\u00a0', ' ');
    expect(asked).toContain('10 759 000');
    expect(asked).toContain('10 749 000');
    expect(asked).toMatch(/=SUMMA\(C\d+:C\d+/);
    expect(await total()).toEqual(typed);
    await driver.byKey('sum-keep').click();
    expect(await total()).toEqual(typed);
    await pane.locator('[data-key^="sum "]').first().click();
    await driver.byKey('sum-confirm').click();
    await said('är nu en formel');
    expect(await total()).toMatchObject({
      value: 10_749_000,
      formula: expect.stringMatching(/^=SUM\(/) as unknown,
    });
  });

  test('it is taken back in one step', async () => {
    await driver.byKey('undo').click();
    await driver.said('Bladen är som före skrivningen');
    expect(await total()).toMatchObject({ value: 10_759_000, formula: null });
  });

  test('once there is a Kontrollblad no source cell is offered to be changed', async () => {
    await driver.pane.locator('#home').click();
    await driver.byKey('control').click();
    await driver.said('Kontrollbladet är skrivet');
    await driver.pane.locator('#findings').click();
    await driver.pane.locator('.findings > .root').first().waitFor();
    expect(await driver.pane.locator('[data-key^="sum "]').count()).toBe(0);
    nothingWrong();
  });
});

describe('settings', () => {
  beforeAll(() => open('examples/malmo-2022-delar.xlsx'), START_TIMEOUT);
  afterAll(() => bench.close());

  test('a field that cannot be is said at the field, and nothing is written', async () => {
    const { pane, byKey, said } = driver;
    await byKey('review').click();
    await said('Granskningen är klar');
    await pane.locator('#settings').click();
    await byKey('set orgNumber').fill('12');
    await byKey('settings-save').click();
    await pane.locator('[data-key="set orgNumber"][aria-invalid="true"]').waitFor();
    expect((await driver.saved()).sheets.map(({ ownKey }) => ownKey)).not.toContain(
      'installningar',
    );
  });

  test('what can be is saved on the settings sheet and read again from there', async () => {
    const { pane, byKey, said } = driver;
    await byKey('set orgNumber').fill('222000-2295');
    await byKey('set avvikelsePercent').fill('7,5');
    await byKey('settings-save').click();
    await said('Inställningarna är sparade');
    const { settings } = readSettings(await driver.saved());
    expect(settings).toMatchObject({ orgNumber: '222000-2295', avvikelsePercent: 7.5 });
    await pane.locator('#home').click();
    await byKey('review').click();
    await said('Granskningen är klar');
    await pane.locator('#settings').click();
    expect(await byKey('set avvikelsePercent').inputValue()).toBe('7,5');
    nothingWrong();
  });
});

describe('a workbook with two follow-ups', () => {
  const FOLDER = 'build/e2e';
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    await writeTwoBudgets(path.join(FOLDER, 'two-budgets.xlsx'));
    await open(`${FOLDER}/two-budgets.xlsx`);
  }, START_TIMEOUT);
  afterAll(() => bench.close());

  test('asks which is meant and writes nothing before that', async () => {
    await driver.byKey('generate').click();
    await driver.said('Något i boken måste avgöras först');
    expect((await driver.saved()).sheets).toHaveLength(2);
  });

  test('the answer is kept in the workbook, and the report rests on the chosen one', async () => {
    const { pane, said } = driver;
    await pane.getByText('Använd Uppföljning!').click();
    await said('läst på nytt med rättelsen');
    const { settings } = readSettings(await driver.saved());
    expect(settings.corrections).toEqual([
      expect.objectContaining({
        sheet: 'Uppföljning utkast',
        target: { kind: 'table', id: 'none' },
      }),
    ]);
    await driver.byKey('generate').click();
    await said('Rapporten är skriven');
    const report = (await driver.saved()).sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
    const formulas = report?.rows.flatMap(({ cells }) => cells.map(({ formula }) => formula ?? ''));
    expect(formulas?.some((formula) => /Uppföljning'?!/.test(formula))).toBe(true);
    expect(formulas?.some((formula) => formula.includes('utkast'))).toBe(false);
    nothingWrong();
  });
});

describe('while Excel is slow', () => {
  beforeAll(() => open('examples/malmo-2022-delar.xlsx', '?latency=1500'), START_TIMEOUT);
  afterAll(() => bench.close());

  test('the run can be stopped, by keyboard too, and what Excel answers later is not used', async () => {
    const { pane, byKey, said } = driver;
    await byKey('review').click();
    await said('Läser arbetsboken');
    await byKey('cancel').press('Enter');
    await said('Avbrutet. Inget är ändrat');
    await bench.page.waitForTimeout(5000);
    expect(await pane.locator('.verdict').count()).toBe(0);
    await byKey('review').click();
    await said('Granskningen är klar');
    expect(await pane.locator('.verdict').count()).toBe(1);
    nothingWrong();
  });
});
