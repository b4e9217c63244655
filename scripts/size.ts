import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that may be loaded before the first click, gzipped, beside office.js. */
const BUDGET_KB = 110;

const dist = join(import.meta.dirname, '..', 'dist');
const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const own = [...page.matchAll(/(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g)]
  .map(([, address]) => address!)
  .filter((address) => !address.startsWith('https:'));
const sizes = ['taskpane.html', ...own].map((file) => ({
  file,
  kb: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000,
}));
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} KB  ${file}`);
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
console.log(
  `${total.toFixed(1).padStart(7)} KB  loaded before the first click; budget ${BUDGET_KB} KB`,
);
if (total > BUDGET_KB) process.exitCode = 1;
