import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { readSettings } from '../../src/settings/read-settings';
import { readSnapshot } from '../../src/xlsx';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';
import { writeMisleadingHeadings } from './misleading-headings';

/**
 * The two people of the product, each with a whole journey: one makes a report out of a new workbook in which
 * something was misread; the other reviews a submitted workbook and accepts one deviation. The first by mouse,
 * the second by keyboard alone.
 */
let bench: Bench;
let pane: Frame;

jest.setTimeout(180_000);

const byKey = (key: string) => pane.locator(`[data-key="${key}"]`);
const said = async (words: string): Promise<void> => {
  await pane.locator('.live', { hasText: words }).waitFor({ state: 'attached' });
};

async function savedBook() {
  const read = readSnapshot(await bench.download(), 'sparad.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('a report out of a new workbook with one wrong guess, by mouse', () => {
  beforeAll(async () => {
    const workbook = path.join('build', 'e2e', 'misleading.xlsx');
    mkdirSync(path.dirname(workbook), { recursive: true });
    await writeMisleadingHeadings(workbook);
    bench = await openWorkbook(workbook);
    pane = await bench.pane();
    await bench.page.locator('[data-control="FinsamRapport.Pane"]').click();
  }, START_TIMEOUT);
  afterAll(() => bench.close());

  test('the first run has one thing to begin with', async () => {
    await byKey('intro-start').click();
    await said('Granskningen är klar');
    expect(await byKey('intro-start').count()).toBe(0);
  });

  const heading = () => pane.getByLabel('”Prognos vid årets början”');
  const corrections = async () => readSettings(await savedBook()).settings.corrections;

  async function budgets(): Promise<number> {
    await pane.locator('#avvikelser').click();
    return pane.locator('.bar-arsbudget').count();
  }

  test('its budget is taken for a forecast, so that nothing is followed up against a budget', async () => {
    expect(await budgets()).toBe(0);
    await pane.locator('#understood').click();
    await pane.locator('summary', { hasText: 'Uppföljning' }).click();
    expect(await heading().inputValue()).toBe('prognos');
  });

  test('the wrong guess is corrected where it stands, and the correction stands in the workbook', async () => {
    await heading().focus();
    await heading().selectOption('budget helår');
    await said('läst på nytt med rättelsen');
    expect(await heading().inputValue()).toBe('budget helår');
    expect(await corrections()).toEqual([
      expect.objectContaining({
        sheet: 'Uppföljning',
        target: {
          kind: 'column',
          heading: 'Prognos vid årets början',
          role: 'budget',
          span: 'helår',
        },
      }),
    ]);
    expect(await budgets()).toBeGreaterThan(0);
  });

  test('the correction is taken back in one step, and made again', async () => {
    await pane.locator('#home').click();
    await byKey('report-undo').click();
    await said('Bladen är som före skrivningen');
    await pane.locator('#avvikelser').click();
    await pane.locator('.bar-arsbudget').first().waitFor({ state: 'detached' });
    expect(await corrections()).toEqual([]);
    await pane.locator('#understood').click();
    expect(await heading().inputValue()).toBe('prognos');
    await heading().focus();
    await heading().selectOption('budget helår');
    await said('läst på nytt med rättelsen');
  });

  test('the report is written with the corrected budget, and a comment typed in the pane stands in it', async () => {
    await byKey('generate').click();
    await said('Rapporten är skriven');
    await pane.locator('#avvikelser').click();
    const comment = pane.locator('textarea').first();
    await comment.fill('=Avtalet började i mars');
    await comment.blur();
    await said('Kommentaren står i rapporten');
    const report = (await savedBook()).sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
    const cells = report?.rows.flatMap((row) => row.cells) ?? [];
    const formulas = cells.map(({ formula }) => formula ?? '');
    const ofBudget = formulas.filter((formula) => /Uppföljning'?!\$?C\$?7\b/.test(formula));
    expect(ofBudget.length).toBeGreaterThan(0);
    const written = cells.filter(({ value }) => value === '=Avtalet började i mars');
    expect(written.map(({ formula }) => formula)).toEqual([null]);
  });

  test('nothing goes wrong on the way', () => {
    expect(bench.problems).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });
});

describe('a submitted workbook is reviewed, by keyboard alone', () => {
  beforeAll(async () => {
    bench = await openWorkbook('examples/degerfors-2021-ar.xlsx');
    pane = await bench.pane();
    await pane.locator('[data-key="review"]:not([disabled-focusable])').waitFor();
  }, START_TIMEOUT);
  afterAll(() => bench.close());

  const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

  /** What tells the focused control apart, of the ribbon or of the pane; empty where nothing does. */
  async function focusedKey(): Promise<string> {
    const outside = await bench.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.tagName === 'IFRAME') return null;
      return activeElement?.getAttribute('data-control') ?? '';
    });
    if (outside !== null) return outside;
    return pane.evaluate(
      () =>
        document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ??
        document.activeElement?.id ??
        '',
    );
  }

  /** Moves by Tab, or another key, until the focus is on the control; fails when it is never reached. */
  async function tabTo(wanted: string, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 200; presses += 1) {
      passed.push(await focusedKey());
      if (passed.at(-1) === wanted) return;
      await press(key);
    }
    throw new Error(`The keyboard does not reach it; it went by ${passed.join(', ')}`);
  }

  test('review, and on to the findings', async () => {
    await tabTo('review');
    await press('Enter');
    await said('Granskningen är klar');
    await tabTo('show-findings');
    await press('Enter');
    await byKey('step-on').waitFor();
  });

  test('next steps through the findings and marks each cell in the workbook', async () => {
    await tabTo('step-on');
    await press('Enter');
    await pane.locator('.root[aria-current="true"]').waitFor();
    const first = await focusedKey();
    await press('ArrowDown');
    expect(await focusedKey()).not.toBe(first);
    await press('ArrowUp');
    expect(await focusedKey()).toBe(first);
  });

  test('one deviation is accepted with name and reason; it still counts', async () => {
    const id = (await focusedKey()).replace('finding ', '');
    await tabTo(`accept ${id} summary`);
    await press('Enter');
    await tabTo(`accept by ${id}`);
    await bench.page.keyboard.type('Rut Revisor');
    await press('Tab');
    await bench.page.keyboard.type('Rättas i årsredovisningen');
    await press('Enter');
    await said('Avvikelsen är godtagen');
    expect(await pane.locator('#view').innerText()).toMatch(
      /varav 1 godtag(?:et|en) av Rut Revisor/,
    );
    const { settings } = readSettings(await savedBook());
    expect(settings.acceptances).toEqual([
      {
        finding: id,
        acceptance: expect.objectContaining({
          by: 'Rut Revisor',
          reason: 'Rättas i årsredovisningen',
        }) as unknown,
      },
    ]);
  });

  test('the Kontrollblad is written and shown', async () => {
    await tabTo('findings', 'Shift+Tab');
    await press('Home');
    await byKey('control').waitFor();
    await tabTo('control');
    await press('Enter');
    await said('Kontrollbladet är skrivet');
    const book = await savedBook();
    expect(book.sheets.map(({ ownKey }) => ownKey)).toContain('kontrollblad');
  });

  test('the workbook can be reviewed as if it said nothing of itself', async () => {
    await tabTo('claims summary', 'Shift+Tab');
    await press('Enter');
    await tabTo('review-without');
    await press('Enter');
    await said('Granskningen är klar');
    expect(await pane.locator('#view').innerText()).not.toContain('Rut Revisor');
    for (const view of ['findings', 'avvikelser', 'understood', 'settings', 'home']) {
      await pane.locator(`#${view}`).click();
      await byKey('review-with').waitFor();
    }
    expect(await byKey('generate').getAttribute('disabled-focusable')).not.toBeNull();
  });

  test('nothing goes wrong on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
