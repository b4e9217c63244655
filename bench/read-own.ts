import { readFileSync } from 'node:fs';
import { readSnapshot } from '../src/xlsx/read-snapshot';

const [, , path = ''] = process.argv;
const read = readSnapshot(readFileSync(path), path);
if (!read.ok) throw new Error(read.error.code);
console.log(read.value.sheets.length);
