/**
 * How soon the pane is ready and answers a first click, beside a plain React pane with Fluent's React components and
 * the same content: `npm run bench:pane`, or `npx tsx bench/pane.ts [rounds]`. Both load in the workbench, turn by
 * turn, as on a first visit; medians count. React and its components are installed in a temporary folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../test/e2e/browser';
import { buildWhatIsStale } from '../workbench/server/build';
import { siteOf } from '../workbench/server/routes';
import { serve } from '../workbench/server/serve';
import { buildPeer } from './pane/peer';
import { timeOnce, type Timing } from './pane/timing';

const PROJECT = path.join(import.meta.dirname, '..');
const WORKBOOK = path.join(PROJECT, 'examples', 'malmo-2022-delar.xlsx');
const ROUNDS = Number(process.argv[2] ?? 11);
const SLOWNESS = [1, 4];

/** KB gzipped of what the page names: all that is loaded before the first click, beside office.js. */
function size(folder: string): number {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const files = readdirSync(folder).filter((name) => page.includes(name));
  const bytes = ['taskpane.html', ...files].map(
    (name) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function open(folder: string) {
  const server = await serve({ ...siteOf(PROJECT, WORKBOOK), addIn: folder }, 0);
  const browser = await launchBrowser(server.keyHash);
  return {
    size: size(folder),
    time: (slowness: number) => timeOnce(browser, server.url, slowness),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function row(name: string, own: number, peer: number, unit: string): void {
  const cells = [own, peer].map((value) => `${value.toFixed(0)} ${unit}`.padStart(11));
  console.log(`${name.padEnd(36)}${cells.join('')}${(own / peer).toFixed(2).padStart(9)}`);
}

await buildWhatIsStale(PROJECT, (config) => console.log(`Building by ${config}`));
const own = await open(path.join(PROJECT, 'dist'));
const peer = await open(buildPeer(PROJECT));
try {
  console.log(`${''.padEnd(36)}       this      React    ratio`);
  row('loaded before the first click, gz', own.size, peer.size, 'KB');
  for (const slowness of SLOWNESS) {
    const timings: { own: Timing; peer: Timing }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      timings.push({ own: await own.time(slowness), peer: await peer.time(slowness) });
    }
    for (const what of ['ready', 'answered'] as const) {
      const [ours, theirs] = (['own', 'peer'] as const).map((whose) =>
        median(timings.map((each) => each[whose][what])),
      );
      const name = what === 'ready' ? 'pane ready' : 'first click answered';
      row(`${name}, processor ${slowness}× slower`, ours ?? 0, theirs ?? 0, 'ms');
    }
  }
} finally {
  await own.close();
  await peer.close();
}
