import type { Frame } from 'playwright-core';
import { readSnapshot } from '../../src/xlsx';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/** A delårsrapport is finished, the period left, the same book filled in for next year and the report made again. */
let bench: Bench;
let pane: Frame;

jest.setTimeout(180_000);

const byKey = (key: string) => pane.locator(`[data-key="${key}"]`);
const said = async (words: string): Promise<void> => {
  await pane.locator('.live', { hasText: words }).waitFor({ state: 'attached' });
};

async function saved(ownKey: string) {
  const read = readSnapshot(await bench.download(), 'sparad.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.find((sheet) => sheet.ownKey === ownKey);
}

/** A row of the report's driftredovisning: utfall in column B, last year in column E. */
async function netCost() {
  const report = await saved('delarsrapport');
  const row = report?.rows.find(({ cells }) => cells[0]?.value === 'Nettokostnad');
  const at = (column: number) => row?.cells.find((cell) => cell.column === column);
  return { utfall: at(1), before: at(4) };
}

beforeAll(async () => {
  bench = await openWorkbook('examples/samsund-2023-delar.xlsx');
  pane = await bench.pane();
  await bench.page.locator('[data-control="FinsamRapport.Pane"]').click();
}, START_TIMEOUT);
afterAll(() => bench.close());

const leave = async (): Promise<void> => {
  await pane.locator('#home').click();
  const card = pane.locator('details[data-key="next-period"]');
  if ((await card.getAttribute('open')) === null) await byKey('next-period summary').click();
  await byKey('next-confirm').click();
  await said('Periodens siffror står på bladet');
};

test('the period is left, and that is taken back in one step', async () => {
  await byKey('generate').click();
  await said('Rapporten är skriven');
  await leave();
  expect((await saved('perioder'))?.name).toBe('Finsam – tidigare perioder');
  await byKey('undo').click();
  await said('Bladen är som före skrivningen');
  expect(await saved('perioder')).toBeUndefined();
});

test('the next report is compared with it by a formula that follows the kept figure', async () => {
  const { utfall } = await netCost();
  await leave();
  await bench.showSheet('Helårsprognos');
  await bench.type('C5', 'Prognos 2024');
  await bench.showSheet('Ekonomisk redovisning');
  await bench.type('C5', 'Budget 2024');
  await bench.type('D5', 'Utfall per 2024-06-30');
  await bench.type('D15', '1200000');
  await byKey('generate').click();
  await said('Rapporten är skriven');
  const next = await netCost();
  expect(next.before?.formula).toContain("'Finsam – tidigare perioder'!");
  expect(next.before?.value).toBeCloseTo(Number(utfall?.value), 6);
  expect(Number(next.utfall?.value)).toBeLessThan(Number(utfall?.value));
});

test('nothing goes wrong on the way', () => {
  expect(bench.problems).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
