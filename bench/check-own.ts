import { main } from '../src/cli/main';
import { PROCESS_IO } from '../src/cli/io';
import { report } from './measure';

const [, , path = ''] = process.argv;
const started = performance.now();
const silent = { ...PROCESS_IO, out: () => undefined, err: () => undefined };
const exit = await main(['check', path, '--json'], undefined, silent);
if (exit === 2) throw new Error('The workbook could not be read');
report({ cells: 0, elapsed: performance.now() - started });
