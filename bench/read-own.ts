import { readFileSync } from 'node:fs';
import { readSnapshot } from '../src/xlsx/read-snapshot';
import { report } from './measure';

const [, , path = ''] = process.argv;
const started = performance.now();
const read = readSnapshot(readFileSync(path), path);
const elapsed = performance.now() - started;
if (!read.ok) throw new Error(read.error.code);
const cells = read.value.sheets
  .flatMap(({ rows }) => rows)
  .reduce((sum, row) => sum + row.cells.length, 0);
report({ cells, elapsed });
