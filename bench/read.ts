/**
 * How fast and in how much memory a large workbook is read and checked, beside exceljs's stream reader that only reads
 * it. The budget of `finsam check` is exceljs's time and 250 MB. `npm run bench:read`, or
 * `npx tsx bench/read.ts [rounds]`. Each is a process of its own, measured from its start to its end; the best of the
 * rounds counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { largeWorkbook } from './large-workbook';

/** What one program took, as `at-exit.mjs` tells it. */
interface Measurement {
  readonly elapsed: number;
  readonly processor: number;
  readonly peak: number;
}

const SIZE = { sheets: 20, rows: 5000 };
const CELLS = SIZE.sheets * SIZE.rows * 12;
const BUDGET_MB = 250;
const ROUNDS = Number(process.argv[2] ?? 3);
const here = (...names: readonly string[]): string => join(import.meta.dirname, ...names);

const folder = mkdtempSync(join(tmpdir(), 'finsam-bench-'));
try {
  const path = join(folder, 'large.xlsx');
  writeFileSync(path, largeWorkbook(SIZE));
  const readOwn = join(folder, 'read-own.mjs');
  const entryPoints = [here('read-own.ts')];
  buildSync({ entryPoints, outfile: readOwn, bundle: true, format: 'esm', platform: 'node' });
  const exceljs = best(here('read-exceljs.mjs'), path);
  const own = best(readOwn, path);
  const check = best(here('..', 'bin', 'finsam.mjs'), 'check', path, '--json');
  const beside = (value: number, its: number, unit: string): string =>
    `${value.toFixed(0)} ${unit} (${(value / its).toFixed(2)})`.padStart(20);
  const line = (name: string, { elapsed, processor, peak }: Measurement): string =>
    `${name.padEnd(15)}${beside(elapsed, exceljs.elapsed, 'ms')}${beside(processor, exceljs.processor, 'ms')}${beside(peak, exceljs.peak, 'MB')}`;
  console.log(`${CELLS} cells; in parentheses beside exceljs`);
  console.log(
    `${'time'.padStart(35)}${'of the processor'.padStart(20)}${'peak memory'.padStart(20)}`,
  );
  console.log(line('exceljs reads', exceljs));
  console.log(line('finsam reads', own));
  console.log(line('finsam check', check));
  const isMet = check.elapsed <= exceljs.elapsed && check.peak <= BUDGET_MB;
  console.log(
    `budget of finsam check: exceljs's time, ${BUDGET_MB} MB: ${isMet ? 'met' : 'not met'}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function best(...command: readonly string[]): Measurement {
  const rounds = Array.from({ length: ROUNDS }, () => measure(command));
  const least = (what: keyof Measurement): number => Math.min(...rounds.map((one) => one[what]));
  return { elapsed: least('elapsed'), processor: least('processor'), peak: least('peak') };
}

function measure(command: readonly string[]): Measurement {
  const atExit = pathToFileURL(here('at-exit.mjs')).href;
  const { status, output } = spawnSync(process.execPath, ['--import', atExit, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${String(status)}`);
  return JSON.parse(output[3] ?? '') as Measurement;
}
