import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, folder } from './stage';

const ROOT = join(__dirname, '..', '..');
const EXAMPLES = join(ROOT, 'examples');
const here = folder();

interface Ended {
  readonly exit: number;
  readonly out: string;
}

/** The command as `npx finsam` starts it, in a process of its own. */
const finsam = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(ROOT, 'bin', 'finsam.mjs'), ...args];
    const child = execFile(process.execPath, command, { cwd: EXAMPLES }, (_, out) => {
      resolve({ exit: child.exitCode ?? -1, out });
    });
  });

test('every example ends with a verdict, and the source file is untouched', async () => {
  const files = readdirSync(EXAMPLES);
  const before = files.map((file) => readFileSync(join(EXAMPLES, file)));
  const { exit, out } = await finsam('check', '--json', ...files);
  const { workbooks } = JSON.parse(out) as {
    workbooks: { file: string; verdict: string; tables: object[] }[];
  };
  expect(workbooks.map(({ file }) => file)).toEqual(files);
  for (const { verdict, tables } of workbooks) {
    expect(['error', 'warning', 'ok', 'unchecked']).toContain(verdict);
    expect(tables.length).toBeGreaterThan(0);
  }
  expect(exit).toBe(1);
  expect(files.map((file) => readFileSync(join(EXAMPLES, file)))).toEqual(before);
}, 30_000);

test('a stranger’s file that is no workbook is unreadable', async () => {
  const file = fileIn(here, 'brev.xlsx', 'Hej!');
  const { exit, out } = await finsam('check', '--json', file);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    workbooks: [{ file, verdict: 'unreadable', problemCode: 'not-a-workbook' }],
  });
}, 30_000);
