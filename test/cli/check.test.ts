import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, folder, run } from './stage';

const here = folder();
const good = fileIn(here, 'god.xlsx', 'ok');
const bad = fileIn(here, 'fel.xlsx', 'error');
const locked = fileIn(here, 'låst.xlsx', 'encrypted');
const unchecked = fileIn(here, 'tom.xlsx', 'unchecked');
const bug = fileIn(here, 'bugg.xlsx', 'bug');

const workbooksOf = (out: string): readonly Record<string, unknown>[] => {
  const { version, workbooks } = JSON.parse(out) as {
    version: number;
    workbooks: readonly Record<string, unknown>[];
  };
  expect(version).toBe(1);
  return workbooks;
};

test.each([
  [0, [good]],
  [0, [unchecked]],
  [1, [bad]],
  [1, [good, bad, good]],
  [2, [locked]],
  [2, [locked, bad]],
  [2, [bad, join(here, 'finns-inte.xlsx')]],
])('exit code %i: 2 goes before 1 before 0', async (exit, files) => {
  expect(await run('check', ...files)).toMatchObject({ exit, err: '' });
  const json = await run('check', '--json', ...files);
  expect(json).toMatchObject({ exit, err: '' });
  expect(workbooksOf(json.out).map(({ file }) => file)).toEqual(files);
});

test('what is no workbook is unreadable with a reason, and the others are still checked', async () => {
  const inner = join(here, 'mapp');
  mkdirSync(inner, { recursive: true });
  const large = fileIn(here, 'stor.xlsx', '');
  truncateSync(large, 26 * 1024 * 1024);
  const missing = join(here, 'finns-inte.xlsx');
  const { exit, out } = await run('check', '--json', inner, missing, large, locked, bug, bad);
  expect(exit).toBe(2);
  expect(workbooksOf(out)).toMatchObject([
    { file: inner, verdict: 'unreadable', problemCode: 'not-a-file' },
    { file: missing, verdict: 'unreadable', problemCode: 'missing' },
    { file: large, verdict: 'unreadable', problemCode: 'too-large' },
    { file: locked, verdict: 'unreadable', problemCode: 'encrypted' },
    { file: bug, verdict: 'unreadable', problemCode: 'internal' },
    { file: bad, verdict: 'error' },
  ]);
  for (const { problem } of workbooksOf(out).slice(0, 5)) expect(problem).toMatch(/\w{3,}.*\./);
});

test('the checksum is of the cells, so a copy under another name has the same', async () => {
  const copy = fileIn(here, 'kopia.xlsx', 'ok');
  const [first, second] = workbooksOf((await run('check', '--json', good, copy)).out);
  expect(first!['evidence']).toMatchObject({
    checksum: expect.stringMatching(/^sha256:\w{64}$/) as string,
  });
  expect((first!['evidence'] as { checksum: string }).checksum).toBe(
    (second!['evidence'] as { checksum: string }).checksum,
  );
});

test('for a person: the verdict, then each finding with its place and figures', async () => {
  const { out } = await run('check', bad);
  expect(out).toContain('Exempelförbundet, 222000-0000, Delårsrapport 2023-01-01 – 2023-06-30');
  expect(out.indexOf('Siffror säger emot varandra')).toBeGreaterThan(0);
  expect(out.indexOf('Fel  Ekonomisk redovisning!C27')).toBeGreaterThan(
    out.indexOf('Siffror säger emot varandra'),
  );
  expect(out).toMatch(/funnet 10\s759\s000\skr · väntat 10\s749\s000\skr · skillnad 10\s000\skr/);
  expect((await run('check', bad, '--lang', 'en')).out).toContain('Figures contradict each other');
});

test('--ignore-settings reads the workbook as if the own sheets were absent', async () => {
  const settings = async (...flags: readonly string[]): Promise<unknown> =>
    workbooksOf((await run('check', '--json', good, ...flags)).out)[0]!['settings'];
  expect(await settings()).toEqual([{ key: 'status', value: 'klar' }]);
  expect(await settings('--ignore-settings')).toEqual([]);
});

test('control characters of a stranger’s file name do not reach the terminal', async () => {
  const { out } = await run('check', `${here}/\u001b[31mröd\u0007.xlsx`);
  expect(out.split('\n').join(' ')).not.toMatch(/\p{Cc}/u);
});

test.each([
  [[]],
  [['check']],
  [['granska', good]],
  [['check', good, '--out', 'x.xlsx']],
  [['check', good, '--okänd']],
  [['check', good, '--lang', 'de']],
  [['report', good]],
  [['report', good, bad, '--out', 'x.xlsx']],
])('wrong usage %j: told on stderr, exit code 2, stdout empty', async (args) => {
  const { exit, out, err } = await run(...args, '--json');
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(/^Fel användning: \S/);
});

test('help and version answer without reading anything', async () => {
  expect(await run('--help')).toMatchObject({
    exit: 0,
    out: expect.stringContaining('--out') as string,
  });
  expect(await run('--version')).toMatchObject({ exit: 0, out: '0.1.0\n' });
});
