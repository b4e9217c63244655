import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { LOOKS } from '../../scripts/screenshots/looks';
import { paneAt } from '../../scripts/screenshots/pane-at';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/** WCAG 2.2 AA as far as a machine can tell, in every view, light, dark and contrast, where space is shortest. */
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = ['home', 'findings', 'avvikelser', 'understood', 'settings'] as const;

jest.setTimeout(180_000);

async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const results = await frame.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
      }),
    TAGS,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

describe.each(LOOKS.filter(({ name }) => /^sv-.*-320$|^en-light/.test(name)))('$name', (look) => {
  let bench: Bench;
  let frame: Frame;
  beforeAll(async () => {
    bench = await openWorkbook('examples/malmo-2022-delar.xlsx');
    frame = await paneAt(bench, look);
  }, START_TIMEOUT);
  afterAll(() => bench.close());

  test('before the first click', async () => {
    expect(await violations(frame)).toEqual([]);
  });

  test.each(VIEWS)('%s', async (view) => {
    if ((await frame.locator('[data-key="intro-start"]').count()) > 0) {
      await frame.locator('[data-key="intro-start"]').click();
      await frame.locator('.message').waitFor();
    }
    await frame.locator(`#${view}`).click();
    await frame.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await violations(frame)).toEqual([]);
    const cut = await frame.evaluate(() => {
      const { clientWidth } = document.documentElement;
      return [...document.querySelectorAll('body *')]
        .filter((each) => !each.closest('.live'))
        .filter((each) => {
          // The personality menu lies over the header's last 34 px.
          const free = each.closest('fluent-tab') ? clientWidth - 34 : clientWidth;
          return each.getBoundingClientRect().right > free;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 200));
    });
    expect(cut).toEqual([]);
  });
});
