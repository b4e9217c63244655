/**
 * What a review of a large workbook asks of the one who waits: the longest task of the add-in's frame, between two of
 * which the pane answers, how often its progress changed, and how soon *Avbryt* is answered. `npm run bench:large`, or
 * `npx tsx bench/large-pane.ts [sheets] [rows]` for sheets of twelve columns. The workbench's stand-in for Excel works
 * on the same thread and is told apart.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../test/e2e/browser';
import { buildWhatIsStale } from '../workbench/server/build';
import { siteOf } from '../workbench/server/routes';
import { serve } from '../workbench/server/serve';
import { largeWorkbook } from './large-workbook';
import { watchReview } from './pane/watch-review';

const PROJECT = path.join(import.meta.dirname, '..');
const [sheets, rows] = [Number(process.argv[2] ?? 5), Number(process.argv[3] ?? 10_000)];

await buildWhatIsStale(PROJECT, (config) => console.log(`Building by ${config}`));
const folder = mkdtempSync(path.join(tmpdir(), 'finsam-bench-'));
try {
  const workbook = path.join(folder, 'large.xlsx');
  writeFileSync(workbook, largeWorkbook({ sheets, rows }));
  const server = await serve(siteOf(PROJECT, workbook), 0);
  const browser = await launchBrowser(server.keyHash);
  try {
    const { review, stopped } = await watchReview(browser, server.url);
    const line = (name: string, value: number, unit: string): void =>
      console.log(`${name.padEnd(40)}${value.toFixed(0).padStart(8)} ${unit}`);
    console.log(`${sheets * rows * 12} cells in ${sheets} sheets`);
    line('Granska, from the click to the result', review.took, 'ms');
    line('longest task of the add-in', review.longest, 'ms');
    line('longest task of the workbench around it', review.longestAround, 'ms');
    line('changes of the progress shown', review.changes, '');
    if (stopped !== null) line('Avbryt answered after', stopped, 'ms');
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}
