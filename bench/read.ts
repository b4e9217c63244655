/**
 * How fast and in how much memory a large workbook is read and checked, beside exceljs's stream reader that only reads
 * it. The budget of `finsam check` is exceljs's time and 250 MB. `npm run bench:read`, or
 * `npx tsx bench/read.ts [rounds]`. Each reading has a process of its own; the best of the rounds counts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeWorkbook } from './large-workbook';
import type { Measurement } from './measure';

const SIZE = { sheets: 20, rows: 5000 };
const BUDGET_MB = 250;
const ROUNDS = Number(process.argv[2] ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'finsam-bench-'));
try {
  const path = join(folder, 'large.xlsx');
  writeFileSync(path, largeWorkbook(SIZE));
  const own = best('read-own.ts', path);
  const check = best('check-own.ts', path);
  const exceljs = best('read-exceljs.ts', path);
  const line = (name: string, { elapsed, peak }: Measurement): string =>
    `${name.padEnd(16)} ${elapsed.toFixed(0)} ms (${(elapsed / exceljs.elapsed).toFixed(2)})   ${peak.toFixed(0)} MB (${(peak / exceljs.peak).toFixed(2)})`;
  console.log(`${own.cells} cells    time and peak memory, in parentheses beside exceljs`);
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

function best(script: string, path: string): Measurement {
  const rounds = Array.from({ length: ROUNDS }, () => measure(script, path));
  return {
    cells: rounds[0]?.cells ?? 0,
    elapsed: Math.min(...rounds.map(({ elapsed }) => elapsed)),
    peak: Math.min(...rounds.map(({ peak }) => peak)),
  };
}

function measure(script: string, path: string): Measurement {
  const file = join(import.meta.dirname, script);
  const output = execFileSync(process.execPath, ['--import', 'tsx', file, path], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measurement;
}
