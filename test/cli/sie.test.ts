import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot } from '../../src/xlsx';
import { BOOKS, inCodePage437, inWindows1252, sieOf } from '../sie/sie-file';
import { fileIn, folder, run } from './stage';

const here = folder();
const books = join(here, 'bok.se');
writeFileSync(books, inCodePage437(sieOf(BOOKS, 4)));

const sheetIn = (file: string) => {
  const read = readSnapshot(readFileSync(file), file);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets;
};

test('a new workbook with the sheet Utfall (SIE), which is known as our own', async () => {
  const out = join(here, 'utfall.xlsx');
  const { exit, out: said } = await run('sie', books, '--out', out, '--to', '2024-08-31');
  expect(exit).toBe(0);
  expect(said).toContain('Utfall 2024-01-01 – 2024-08-31, resultat 1\u00a0154\u00a0999,50\u00a0kr');
  expect(said).toContain(`Utfallet är skrivet: ${out}`);
  const [sheet, ...others] = sheetIn(out);
  expect(others).toEqual([]);
  expect([sheet?.name, sheet?.ownKey]).toEqual(['Utfall (SIE)', 'sie']);
});

test('as JSON: the period, the result and what is to be known', async () => {
  const windows = join(here, 'windows.se');
  writeFileSync(windows, inWindows1252(sieOf(BOOKS, 4)));
  const out = join(here, 'json.xlsx');
  const { exit, out: said } = await run('sie', windows, '--out', out, '--json', '--lang', 'en');
  expect(exit).toBe(0);
  expect(JSON.parse(said)).toMatchObject({
    version: 1,
    sie: {
      written: out,
      encoding: 'Windows-1252',
      organisation: { name: 'Samordningsförbundet Åsen', orgNumber: '222000-1891' },
      period: { start: '2024-01-01', end: '2024-12-31' },
      result: 1_096_234.06,
      notes: [{ code: 'encoding', severity: 'info' }],
    },
  });
});

test('a file that exists is never overwritten', async () => {
  const taken = fileIn(here, 'upptagen.xlsx', 'mitt');
  expect(await run('sie', books, '--out', taken)).toMatchObject({ exit: 1 });
  expect(readFileSync(taken, 'utf8')).toBe('mitt');
});

test.each([
  ['a file that is no SIE file', 'annat.se', 'Konto;Belopp', [], 2],
  ['a file cut off', 'avhuggen.se', sieOf(BOOKS, 4).slice(0, -40), [], 2],
  ['a day that the file does not tell of', 'typ1.se', sieOf(BOOKS, 1), ['--to', '2024-08-31'], 1],
] as const)('not written: %s', async (_, name, text, more, exit) => {
  const out = join(here, `${name}.xlsx`);
  const source = fileIn(here, name, text);
  const ran = await run('sie', source, '--out', out, ...more);
  expect([ran.exit, existsSync(out)]).toEqual([exit, false]);
  expect(ran.out).toContain('Inget utfall skrivet');
});

test('a missing file: exit code 2', async () => {
  const out = join(here, 'aldrig.xlsx');
  expect((await run('sie', join(here, 'saknas.se'), '--out', out)).exit).toBe(2);
});

test.each([
  [['sie', books], '--out NY.xlsx'],
  [['sie', books, books, '--out', 'a.xlsx'], 'en fil i taget'],
  [['sie', books, '--out', 'a.xlsx', '--to', '2024-02-30'], 'ingen dag'],
  [['sie', books, '--out', 'a.xlsx', '--docx', 'a.docx'], '--docx hör till report'],
  [['check', books, '--to', '2024-08-31'], '--to hör till sie'],
])('wrong usage: %j', async (args, reason) => {
  const { exit, err } = await run(...args);
  expect([exit, err.includes(reason)]).toEqual([2, true]);
});
