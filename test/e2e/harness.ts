import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { siteOf } from '../../workbench/server/routes';
import { serve, type Workbench } from '../../workbench/server/serve';
import { launchBrowser } from './browser';

const PROJECT = process.cwd();
const SCREENSHOTS = path.join(PROJECT, 'build', 'screenshots');
const PANE_PAGE = 'taskpane.html';

/** How long a browser's first start may take: it may have to be unpacked. */
export const START_TIMEOUT = 120_000;

/** A workbook open in the workbench, in a real browser. */
export interface Bench {
  readonly page: Page;
  readonly url: string;
  /** What went wrong in the page or the pane: exceptions, and errors on the console. */
  readonly problems: string[];
  /** Addresses outside this machine that something asked for. */
  readonly foreign: string[];
  /** The add-in's page, ready. */
  pane(): Promise<Frame>;
  /** Presses a ribbon button by its id in the manifest, and waits until its function is done. */
  pressRibbon(id: string): Promise<void>;
  showSheet(name: string): Promise<void>;
  /** What a cell of the shown sheet shows. */
  cell(address: string): Promise<string>;
  /** Types into a cell of the shown sheet and ends with Enter. */
  type(address: string, text: string): Promise<void>;
  /** The workbook as *Ladda ner* saves it. */
  download(): Promise<Uint8Array>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves what is built with `workbook` open (a path from the project's root), and shows it in a browser. */
export async function openWorkbook(workbook: string, query = ''): Promise<Bench> {
  const server = await serve(siteOf(PROJECT, path.join(PROJECT, workbook)), 0);
  const browser = await launchBrowser(server.keyHash);
  try {
    return await openPage(server, browser, query);
  } catch (error) {
    await browser.close();
    await server.close();
    throw error;
  }
}

async function openPage(server: Workbench, browser: Browser, query: string): Promise<Bench> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, locale: 'sv-SE' });
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.route(
    (url) => url.hostname !== 'localhost' && url.protocol.startsWith('http'),
    async (route) => {
      foreign.push(route.request().url());
      await route.abort();
    },
  );
  await page.goto(`${server.url}${query}`);
  await page.locator('.status-state', { hasText: 'Klart' }).waitFor();

  const goTo = async (address: string): Promise<void> => {
    await page.locator('.name-box').fill(address);
    await page.locator('.name-box').press('Enter');
  };
  return {
    page,
    url: server.url,
    problems,
    foreign,
    pane: async () => {
      const handle = await page.locator('iframe[name="add-in"]').elementHandle();
      const frame = await handle.contentFrame();
      if (frame === null) throw new Error(`${PANE_PAGE} is not loaded`);
      await frame.waitForLoadState('load');
      return frame;
    },
    pressRibbon: async (id) => {
      const button = page.locator(`[data-control="${id}"]`);
      await button.click();
      await page.locator(`[data-control="${id}"]:not([disabled])`).waitFor();
    },
    showSheet: async (name) => page.getByRole('tab', { name, exact: true }).click(),
    cell: async (address) => {
      await goTo(address);
      return page.locator(`[data-cell="${address}"]`).innerText();
    },
    type: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    download: async () => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Ladda ner' }).click(),
      ]);
      return readFileSync(await saved.path());
    },
    screenshot: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
