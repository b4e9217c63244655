import { readFileSync } from 'node:fs';
import { drive, type Driver } from './driver';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/** Someone without a workbook at hand tries the product on the made-up one. */
let bench: Bench;
let driver: Driver;

jest.setTimeout(120_000);

beforeAll(async () => {
  bench = await openWorkbook('examples/malmo-2022-delar.xlsx');
  driver = await drive(bench);
}, START_TIMEOUT);
afterAll(() => bench.close());

test('one press opens it in a window of its own, with the add-in in its ribbon', async () => {
  const [sample] = await Promise.all([
    bench.page.waitForEvent('popup'),
    driver.byKey('intro-sample').click(),
  ]);
  await driver.said('öppnas i ett eget fönster');
  await sample.locator('.status-state', { hasText: 'Klart' }).waitFor();
  expect(await sample.title()).toContain('Bok1');
  await sample.locator('[data-control="FinsamRapport.Review"]').click();
  const pane = sample.frameLocator('iframe[name="add-in"]');
  await pane.locator('.live', { hasText: 'Granskningen är klar' }).waitFor({ state: 'attached' });
  await sample.close();
});

test('where the window is stopped the file is there to be downloaded', async () => {
  await bench.page.evaluate(() => {
    window.open = () => null;
  });
  await driver.byKey('intro-sample').click();
  await driver.said('gick inte att öppna härifrån');
  const [saved] = await Promise.all([
    bench.page.waitForEvent('download'),
    driver.byKey('sample-download').click(),
  ]);
  expect(readFileSync(await saved.path())).toEqual(readFileSync('assets/exempel.xlsx'));
  expect(bench.problems).toEqual([]);
});
