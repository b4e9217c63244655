/**
 * How fast and in how much memory a large workbook is read, beside exceljs's stream reader: `npm run bench:read`, or
 * `npx tsx bench/read.ts [rounds]`. Each reading has a process of its own; the best of the rounds counts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeWorkbook } from './large-workbook';
import type { Measurement } from './measure';

const SIZE = { sheets: 20, rows: 5000 };
const ROUNDS = Number(process.argv[2] ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'finsam-bench-'));
try {
  const path = join(folder, 'large.xlsx');
  writeFileSync(path, largeWorkbook(SIZE));
  const own = best('read-own.ts', path);
  const exceljs = best('read-exceljs.ts', path);
  const ratio = (key: 'elapsed' | 'peak'): string => (own[key] / exceljs[key]).toFixed(2);
  console.log(`${own.cells} cells          time        peak memory`);
  console.log(`finsam rapport   ${own.elapsed.toFixed(0)} ms     ${own.peak.toFixed(0)} MB`);
  console.log(
    `exceljs stream   ${exceljs.elapsed.toFixed(0)} ms     ${exceljs.peak.toFixed(0)} MB`,
  );
  console.log(`ratio            ${ratio('elapsed')}        ${ratio('peak')}`);
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
