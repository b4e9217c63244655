import { drive, type Driver } from './driver';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/** What a person writes, and where she is, is never lost to what goes on meanwhile. */
jest.setTimeout(180_000);

let bench: Bench;
let driver: Driver;

async function open(workbook: string, query = ''): Promise<void> {
  bench = await openWorkbook(workbook, query);
  driver = await drive(bench);
}

/** The mark of what has the keyboard. */
const focused = (): Promise<string> =>
  driver.pane.evaluate(
    () =>
      document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ??
      document.activeElement?.id ??
      '',
  );

async function toView(id: string): Promise<void> {
  await driver.pane.locator(`#${id}`).click();
  await driver.pane.locator(`#view[aria-labelledby="${id}"]`).waitFor();
}

describe('comments, while Excel is slow', () => {
  beforeAll(() => open('examples/malmo-2022-delar.xlsx', '?latency=200'), START_TIMEOUT);
  afterAll(() => bench.close());

  const written = async (): Promise<readonly unknown[]> => {
    const report = (await driver.saved()).sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
    return report?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [];
  };

  test('written one after the other, all come to stand in the report as written', async () => {
    const { pane, byKey, said } = driver;
    await byKey('generate').click();
    await said('Rapporten är skriven');
    await toView('avvikelser');
    const texts = ['Ett om hyran', 'Två om personalen som slutade', 'Tre om insatsen'];
    for (const [index, text] of texts.entries()) {
      await pane.locator('textarea').nth(index).click();
      await bench.page.keyboard.type(text, { delay: 15 });
    }
    await bench.page.keyboard.press('Tab');
    for (const [index, text] of texts.entries()) {
      expect(await pane.locator('textarea').nth(index).inputValue()).toBe(text);
    }
    await byKey('generate').click();
    await said('Läser arbetsboken');
    await said('Rapporten är skriven');
    expect(await written()).toEqual(expect.arrayContaining(texts));
  });

  test('the report is written at one click right after a comment, and holds it', async () => {
    const { pane, byKey, said } = driver;
    await toView('avvikelser');
    await pane.locator('textarea').nth(1).fill('Skriven strax före');
    await byKey('generate').click();
    await said('Läser arbetsboken');
    await said('Rapporten är skriven');
    expect(await written()).toContain('Skriven strax före');
    expect(bench.problems).toEqual([]);
  });
});

describe('forms and the place on the page', () => {
  beforeAll(() => open('examples/samsund-2023-delar.xlsx'), START_TIMEOUT);
  afterAll(() => bench.close());

  test('what is filled in is there when the view is come back to, and gone once it is sent', async () => {
    const { byKey, said, pane } = driver;
    await byKey('review').click();
    await said('Granskningen är klar');
    await toView('settings');
    await byKey('set avvikelsePercent').fill('7,5');
    await toView('findings');
    await toView('settings');
    expect(await byKey('set avvikelsePercent').inputValue()).toBe('7,5');
    await byKey('settings-save').click();
    await said('Inställningarna är sparade');
    await byKey('undo').click();
    await said('Bladen är som före');
    await pane.locator('.progress').waitFor({ state: 'detached' });
    expect(await byKey('set avvikelsePercent').inputValue()).not.toBe('7,5');
  });

  test('after an acceptance the keyboard is on the same finding, which has not moved', async () => {
    const { byKey, pane, said } = driver;
    await toView('findings');
    const finding = pane.locator('.root').nth(3);
    const key = await finding.getAttribute('data-key');
    const id = key?.replace('finding ', '') ?? '';
    await byKey(`accept ${id} summary`).click();
    await byKey(`accept by ${id}`).fill('A. Ekonom');
    await byKey(`accept reason ${id}`).fill('Enligt beslut');
    const before = await finding.boundingBox();
    await byKey(`accept send ${id}`).click();
    await said('Avvikelsen är godtagen');
    await byKey(`unaccept ${id}`).waitFor();
    expect(await focused()).toBe(key);
    const after = await byKey(key ?? '').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  });

  test('a question is seen and has the keyboard wherever it was asked for, and gives it back', async () => {
    const { byKey, pane } = driver;
    await toView('home');
    await byKey('generate').click();
    await driver.said('Rapporten är skriven');
    await byKey('report-remove').scrollIntoViewIfNeeded();
    await byKey('report-remove').click();
    const question = byKey('question');
    await question.waitFor();
    await pane.waitForFunction(() => document.activeElement?.matches('[data-key="question"]'));
    const height = await pane.evaluate(() => window.innerHeight);
    const top = await question.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(height / 2);
    await byKey('remove-keep').click();
    await question.waitFor({ state: 'detached' });
    expect(await focused()).toBe('report-remove');
    expect(bench.problems).toEqual([]);
  });
});
