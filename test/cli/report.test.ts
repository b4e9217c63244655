import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, folder, run } from './stage';

const here = folder();
const good = fileIn(here, 'god.xlsx', 'ok');

test('a report is written to a new file, and the source is as it was', async () => {
  const out = join(here, 'ny.xlsx');
  const { exit, out: said } = await run('report', good, '--out', out);
  expect(exit).toBe(0);
  expect(said).toContain(`Rapporten är skriven: ${out}`);
  expect(readFileSync(out, 'utf8')).toBe('ok written');
  expect(readFileSync(good, 'utf8')).toBe('ok');
});

test('as JSON: what was written', async () => {
  const out = join(here, 'ny-json.xlsx');
  const { exit, out: said } = await run('report', good, '--out', out, '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ version: 1, workbooks: [{ file: good, written: out }] });
});

test('errors found do not stop a report', async () => {
  const out = join(here, 'ny-fel.xlsx');
  const bad = fileIn(here, 'fel.xlsx', 'error');
  expect(await run('report', bad, '--out', out)).toMatchObject({ exit: 0 });
});

test('a file that exists is never overwritten, the source included', async () => {
  const taken = fileIn(here, 'upptagen.xlsx', 'mitt');
  for (const out of [taken, good]) {
    const { exit, out: said } = await run('report', good, '--out', out);
    expect(exit).toBe(1);
    expect(said).toContain('finns redan');
  }
  expect(readFileSync(taken, 'utf8')).toBe('mitt');
  expect(readFileSync(good, 'utf8')).toBe('ok');
});

test.each([
  ['a folder that does not exist', 'ingenstans/ny.xlsx', 'kunde inte skrivas'],
  ['another ending', 'ny.csv', 'slutar inte på .xlsx'],
])('not written: %s', async (_, name, reason) => {
  const { exit, out } = await run('report', good, '--out', join(here, name), '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    workbooks: [{ written: null, problem: expect.stringContaining(reason) as string }],
  });
});

test('macros come along when the new file is called .xlsm, and are said to be left out when it is not', async () => {
  const source = fileIn(here, 'makro.xlsm', 'macros');
  const [kept, plain] = [join(here, 'med.xlsm'), join(here, 'utan-makron.xlsx')];
  const with_ = await run('report', source, '--out', kept);
  expect(readFileSync(kept, 'utf8')).toBe('macros written with macros');
  expect(with_.out).not.toContain('makron');
  const without = await run('report', source, '--out', plain);
  expect(readFileSync(plain, 'utf8')).toBe('macros written');
  expect(without.out).toContain('har inga makron');
  const json = await run('report', source, '--out', join(here, 'j.xlsx'), '--json');
  expect(JSON.parse(json.out)).toMatchObject({ workbooks: [{ macrosLeftOut: true }] });
  const none = await run('report', good, '--out', join(here, 'ny.xlsm'));
  expect([none.exit, none.out]).toEqual([1, expect.stringContaining('slutar inte på .xlsx')]);
});

test('a workbook that no report can be made of says why and writes nothing', async () => {
  const source = fileIn(here, 'utan.xlsx', 'no-budget');
  const out = join(here, 'aldrig.xlsx');
  const { exit, out: said } = await run('report', source, '--out', out);
  expect(exit).toBe(1);
  expect(said).toContain('Ingen rapport skriven: boken har ingen tabell');
  expect(existsSync(out)).toBe(false);
});

test('an unreadable source: exit code 2', async () => {
  const locked = fileIn(here, 'låst.xlsx', 'encrypted');
  const out = join(here, 'aldrig.xlsx');
  expect((await run('report', locked, '--out', out)).exit).toBe(2);
  const { exit, out: said } = await run('report', locked, '--out', out, '--json');
  expect(exit).toBe(2);
  expect(JSON.parse(said)).toMatchObject({ workbooks: [{ verdict: 'unreadable' }] });
});

test('the same report as a Word document, beside the workbook', async () => {
  const [out, docx] = [join(here, 'ny-word.xlsx'), join(here, 'ny-word.docx')];
  const { exit, out: said } = await run('report', good, '--out', out, '--docx', docx);
  expect(exit).toBe(0);
  expect(said).toContain(`Rapporten är skriven: ${docx}`);
  expect(readFileSync(docx, 'utf8')).toBe('docx');
});

test('neither file is written when the Word document’s name is taken or wrong', async () => {
  const taken = fileIn(here, 'upptagen.docx', 'mitt');
  for (const [docx, reason] of [
    [taken, 'finns redan'],
    [join(here, 'ny.doc'), 'slutar inte på .docx'],
  ] as const) {
    const out = join(here, 'ny-utan-word.xlsx');
    const { exit, out: said } = await run('report', good, '--out', out, '--docx', docx);
    expect(exit).toBe(1);
    expect(said).toContain(reason);
    expect(existsSync(out)).toBe(false);
  }
  expect(readFileSync(taken, 'utf8')).toBe('mitt');
});
