import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { openWorkbook, type Bench } from '../test/e2e/harness';
import { buildWhatIsStale } from '../workbench/server/build';
import { LOOKS, type Look } from './screenshots/looks';
import { paneAt, picture } from './screenshots/pane-at';

const PROJECT = path.join(import.meta.dirname, '..');
const OUT = path.join(PROJECT, 'build', 'screenshots');
const DOCS = path.join(PROJECT, 'docs', 'images');
const WORKBOOK = 'examples/malmo-2022-delar.xlsx';

/** The pictures of the user guide are of what an economist in Sweden sees. */
const IN_DOCS = 'sv-light-350';
const GUIDE: readonly string[] = ['home', 'findings', 'avvikelser', 'understood', 'settings'];

const VIEWS = ['findings', 'avvikelser', 'understood', 'settings'] as const;

/** What lies folded on the home view. */
const FOLDS = ['sie', 'next-period', 'source'] as const;

/** How long, in ms, each answer of the stand-in Excel takes: long enough for a picture of work going on. */
const SLOW = '?latency=150';

const done = (frame: Frame): Promise<void> =>
  frame.locator('.message-success, .message-warning').first().waitFor({ timeout: 60_000 });

async function pictures(bench: Bench, look: Look): Promise<void> {
  const frame = await paneAt(bench, look);
  const take = async (view: string): Promise<void> => {
    const file = path.join(OUT, `${view}-${look.name}.png`);
    await picture(bench, frame, look.width, file);
    if (look.name === IN_DOCS && GUIDE.includes(view)) {
      await picture(bench, frame, look.width, path.join(DOCS, `${view}.png`), 760);
    }
  };
  await take('first');
  await frame.locator('[data-key="intro-start"]').click();
  await take('progress');
  await done(frame);
  await frame.locator('[data-key="dismiss"]').click();
  await take('home');
  await frame.locator('[data-key="generate"]').click();
  await frame.locator('[data-key="next-period"]').waitFor({ timeout: 60_000 });
  await frame.locator('[data-key="dismiss"]').click();
  for (const fold of FOLDS) await frame.locator(`[data-key="${fold} summary"]`).click();
  await take('home-open');
  for (const fold of FOLDS) await frame.locator(`[data-key="${fold} summary"]`).click();
  for (const view of VIEWS) {
    await frame.locator(`#${view}`).click();
    if (view === 'findings')
      await frame.locator('.root details').first().locator('summary').click();
    if (view === 'understood') await frame.locator('[data-key="table 0 summary"]').click();
    await take(view);
  }
}

await buildWhatIsStale(PROJECT, (config) => console.log(`Building by ${config}`));
mkdirSync(OUT, { recursive: true });
mkdirSync(DOCS, { recursive: true });
const only = process.argv[2] ?? '';
for (const look of LOOKS.filter(({ name }) => name.includes(only))) {
  const bench = await openWorkbook(WORKBOOK, SLOW);
  try {
    await pictures(bench, look);
    console.log(look.name);
  } finally {
    await bench.close();
  }
}
if (only === '') {
  const bench = await openWorkbook(WORKBOOK);
  try {
    await bench.pane();
    await bench.pressRibbon('FinsamRapport.Generate');
    await bench.screenshot('workbench');
    copyFileSync(path.join(OUT, 'workbench.png'), path.join(DOCS, 'workbench.png'));
  } finally {
    await bench.close();
  }
}
