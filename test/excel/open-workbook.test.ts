import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/excel/open-workbook';
import { MemoryBook } from '../../workbench/engine/memory-book';
import { openBook } from '../../workbench/engine/package-book';
import { NO_SURROUNDINGS } from '../../workbench/host/surroundings';
import { openSession, type Session } from '../../workbench/session';

const SAMPLE = readFileSync('assets/exempel.xlsx');

let session: Session;
let opened: Uint8Array[];
let isLet: boolean;

beforeEach(() => {
  opened = [];
  isLet = true;
  session = openSession(new MemoryBook('bok.xlsx'), {
    ...NO_SURROUNDINGS,
    openWorkbook: (bytes) => {
      if (isLet) opened.push(bytes);
      return isLet;
    },
  });
});
afterEach(() => {
  session.close();
});

test('a file becomes a workbook of its own, byte for byte', async () => {
  await expect(openWorkbook(SAMPLE)).resolves.toEqual({ ok: true, value: null });
  expect(opened.map((bytes) => Buffer.from(bytes).equals(SAMPLE))).toEqual([true]);
  expect(openBook(opened[0]!, 'bok.xlsx').ok).toBe(true);
});

test('a host that opens no window is told of', async () => {
  isLet = false;
  await expect(openWorkbook(SAMPLE)).resolves.toMatchObject({
    ok: false,
    error: { code: 'unknown', params: { officeCode: 'GeneralException' } },
  });
});

test('what is no workbook is not opened', async () => {
  await expect(openWorkbook(new Uint8Array([1, 2, 3]))).resolves.toMatchObject({ ok: false });
  expect(opened).toEqual([]);
});
