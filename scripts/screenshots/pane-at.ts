import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Bench } from '../../test/e2e/harness';
import type { Look } from './looks';

/** How tall a picture may be: a long list goes on as it began. */
const TALLEST = 2200;

/** Runs in every frame before anything else: the theme that Office tells of; Excel on the web tells of none. */
const IN_DARK = `
  Object.defineProperty(Object.prototype, 'officeTheme', {
    configurable: true,
    get: () => ({ bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' }),
  });
`;

/** Makes the workbench tell the add-in another display language than its own Swedish. */
async function speak(page: Page, language: string): Promise<void> {
  await page.route('**/workbench/*.js', async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const script = readFileSync(path.join('build', 'workbench', name), 'utf8');
    await route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: script.replace(/(_appUILocale:\s*["'`])sv-SE/, `$1${language}`),
    });
  });
}

/** The workbench loaded anew with the pane shown in a look, never used before. */
export async function paneAt(bench: Bench, look: Look): Promise<Frame> {
  const { page } = bench;
  await page.emulateMedia({
    colorScheme: look.isDark ? 'dark' : 'light',
    forcedColors: look.isContrast ? 'active' : 'none',
  });
  if (look.isDark) await page.addInitScript(IN_DARK);
  await speak(page, look.language);
  await page.setViewportSize({ width: 1500, height: TALLEST + 300 });
  await page.reload();
  await page.locator('.status-state', { hasText: 'Klart' }).waitFor();
  await page.locator('[data-control="FinsamRapport.Pane"]').click();
  const frame = await bench.pane();
  await frame.locator('[data-key="generate"]').waitFor();
  await setSize(bench, look.width, 400);
  return frame;
}

/** Gives the pane's frame a size of its own, over the sheet. */
const setSize = ({ page }: Bench, width: number, height: number): Promise<void> =>
  page.locator('iframe[name="add-in"]').evaluate(
    (element, size) => {
      element.style.cssText = `position:fixed;left:0;top:0;z-index:99;flex:none;width:${size.width}px;height:${size.height}px`;
    },
    { width, height },
  );

/** A picture of the pane alone, as tall as what it shows. */
export async function picture(
  bench: Bench,
  frame: Frame,
  width: number,
  file: string,
  tallest = TALLEST,
): Promise<void> {
  await setSize(bench, width, 400);
  const tall = await frame.evaluate(() => document.documentElement.scrollHeight);
  await setSize(bench, width, Math.min(Math.max(tall, 378), tallest));
  await bench.page.locator('iframe[name="add-in"]').screenshot({ path: file });
}
