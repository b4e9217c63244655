import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { BOOKS, inCodePage437, sieOf } from '../sie/sie-file';
import { drive, savedCell, type Driver } from './driver';
import { RENT, writeFollowUp } from './follow-up-beside-books';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/** From a SIE file in the pane to a typed utfall that is the books' own, with the workbook as it is saved as the proof. */
jest.setTimeout(180_000);

const FOLDER = 'build/e2e';
const LEDGER = 'Utfall (SIE)';

let bench: Bench;
let driver: Driver;

const rent = async () => savedCell(await driver.saved(), RENT.sheet, RENT.row, RENT.column);
const choose = (name: string, bytes: Uint8Array): Promise<void> =>
  driver
    .byKey('sie file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const link = () =>
  driver.pane.locator('[data-key^="sum "]', { hasText: 'Länka till Utfall (SIE)' });
const chosen = (): Promise<string> => driver.byKey('sie file').inputValue();

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await writeFollowUp(path.join(FOLDER, 'follow-up.xlsx'));
  bench = await openWorkbook(`${FOLDER}/follow-up.xlsx`);
  driver = await drive(bench);
}, START_TIMEOUT);
afterAll(() => bench.close());

test('what was chosen in the form stands while the workbook is reviewed and another view is shown', async () => {
  const { pane, byKey, said } = driver;
  await byKey('review').click();
  await said('Granskningen är klar');
  await byKey('sie summary').click();
  await choose('bok.se', inCodePage437(sieOf(BOOKS, 4)));
  await byKey('sie day').fill('2030-01-31');
  await byKey('dismiss').click();
  await byKey('review').click();
  await said('Granskningen är klar');
  expect(await chosen()).toMatch(/bok\.se$/);
  await pane.locator('#findings').click();
  await pane.locator('#home').click();
  expect(await byKey('sie day').isVisible()).toBe(true);
  expect(await chosen()).toMatch(/bok\.se$/);
});

test('a day that the file does not tell of is said, and nothing need be chosen again', async () => {
  const { byKey, said } = driver;
  await byKey('sie-read').click();
  await said('SIE-filen kunde inte läsas in');
  expect((await driver.saved()).sheets.map(({ name }) => name)).toEqual([RENT.sheet]);
  expect(await chosen()).toMatch(/bok\.se$/);
  expect(await byKey('sie day').inputValue()).toBe('2030-01-31');
});

test('the utfall of the file is written on a sheet of its own, and nothing else is changed', async () => {
  const { byKey, said } = driver;
  const before = (await driver.saved()).sheets;
  await byKey('sie day').fill('2024-08-31');
  await byKey('sie-read').click();
  await said(`Utfallet är skrivet på bladet ${LEDGER}`);
  const { sheets } = await driver.saved();
  expect(sheets.map(({ name }) => name)).toEqual([RENT.sheet, LEDGER]);
  expect(sheets[0]).toEqual(before[0]);
  const rows = sheets[1]?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
  const amountOf = (name: string): unknown => rows.find((row) => row.includes(name))?.[2];
  expect(amountOf('Lokalhyra')).toBe(-RENT.inBooks);
  expect(amountOf('Driftbidrag från staten')).toBe(1_000_000);
});

test('a typed utfall becomes the books’ own only after a yes that saw old and new', async () => {
  const { pane, byKey, said } = driver;
  await byKey('review-again').click();
  await said('Granskningen är klar');
  await pane.locator('#findings').click();
  await link().click();
  const asked = (await pane.locator('.message-warning').innerText()).replaceAll('\u00a0', ' ');
  expect(asked).toContain('31 000');
  expect(asked).toContain('30 000');
  expect(asked).toContain('=-SUMMA.OMF(');
  expect(await rent()).toMatchObject({ value: RENT.typed, formula: null });
  await byKey('sum-keep').click();
  expect(await rent()).toMatchObject({ value: RENT.typed, formula: null });
  await link().click();
  await byKey('sum-confirm').click();
  await said('är nu en formel');
  expect(await rent()).toMatchObject({
    value: RENT.inBooks,
    formula: expect.stringMatching(/^=-SUMIFS\('Utfall \(SIE\)'!/) as unknown,
  });
});

test('the review then has nothing left to say of it', async () => {
  const { byKey, said } = driver;
  await byKey('review-again').click();
  await said('Granskningen är klar');
  expect(await link().count()).toBe(0);
});

test('it is taken back in one step, after the review too', async () => {
  await driver.pane.locator('#home').click();
  await driver.byKey('report-undo').click();
  await driver.said('Bladen är som före skrivningen');
  expect(await rent()).toMatchObject({ value: RENT.typed, formula: null });
  expect(bench.problems).toEqual([]);
  expect(bench.foreign).toEqual([]);
});
