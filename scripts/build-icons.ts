import sparticuz from '@sparticuz/chromium';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The pixel sizes that the manifest and Excel's dialogs ask for, by drawing. */
const SIZES = { icon: [16, 32, 64, 80, 128], report: [16, 32, 80], review: [16, 32, 80] };

const assets = join(import.meta.dirname, '..', 'assets');
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: sparticuz.args,
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = readFileSync(join(assets, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
      const file = join(assets, `${name}-${size}.png`);
      writeFileSync(file, await page.screenshot({ omitBackground: true }));
      console.log(file);
    }
  }
} finally {
  await browser.close();
}
