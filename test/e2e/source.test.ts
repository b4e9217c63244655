import type { Frame } from 'playwright-core';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/** From a figure of the report to the cell it comes from, and back, while the pane follows the selection. */
let bench: Bench;
let pane: Frame;

jest.setTimeout(180_000);

const part = () => pane.locator('details[data-key="source"]');
const shown = async (words: string): Promise<void> => {
  await part().getByText(words).first().waitFor();
};
const link = (words: string) => part().locator('fluent-button', { hasText: words }).first();

beforeAll(async () => {
  bench = await openWorkbook('examples/malmo-2022-delar.xlsx');
  pane = await bench.pane();
  await bench.page.locator('[data-control="FinsamRapport.Pane"]').click();
}, START_TIMEOUT);
afterAll(() => bench.close());

test('a book without a report is said to have none', async () => {
  await part().locator('summary').focus();
  await bench.page.keyboard.press('Enter');
  await shown('Boken har ingen rapport än.');
});

test('a figure of the report leads to its source cell, which leads back', async () => {
  await pane.locator('[data-key="generate"]').click();
  await pane.locator('.live', { hasText: 'Rapporten är skriven' }).waitFor({ state: 'attached' });
  await bench.showSheet('Uppföljning');
  await bench.cell('B15');
  await shown('Uppföljning!B15 används i rapporten:');
  const use = link('Avanti');
  const place = (await use.innerText()).split(' – ')[0] ?? '';
  await use.focus();
  await bench.page.keyboard.press('Enter');
  await shown(`${place} hämtas ur:`);
  await link('Uppföljning!B15').click();
  await shown('Uppföljning!B15 används i rapporten:');
});

test('a cell that the report does not use is said to be none of its sources', async () => {
  await bench.cell('H40');
  await shown('Rapporten använder inte Uppföljning!H40.');
});

test('nothing goes wrong on the way', () => {
  expect(bench.problems).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
