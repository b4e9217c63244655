import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readSnapshot } from '../../src/xlsx';

const run = promisify(execFile);
const TIME_LIMIT = 120_000;
const TIME_PER_BOOK = 5000;

/** Makes LibreOffice calculate everything when it loads an .xlsx; it otherwise trusts the stored values. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Calculates a workbook anew in LibreOffice, a second calculator, and reads the result. */
export async function recalculate(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const [snapshot] = await recalculateAll([bytes]);
  if (snapshot === undefined) throw new Error('LibreOffice gave nothing back');
  return snapshot;
}

/** Calculates workbooks anew in one process of LibreOffice, in order. */
export async function recalculateAll(books: readonly Uint8Array[]): Promise<WorkbookSnapshot[]> {
  const folder = await mkdtemp(join(tmpdir(), 'finsam-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const names = books.map((_, index) => `workbook-${index + 1}.xlsx`);
    const sources = names.map((name) => join(folder, name));
    await Promise.all(books.map((bytes, index) => writeFile(sources[index]!, bytes)));
    const target = join(folder, 'out');
    // A profile of its own lets several tests calculate at once.
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
    const conversion = ['--convert-to', 'xlsx', '--outdir', target, ...sources];
    await run('soffice', [...options, ...conversion], {
      timeout: TIME_LIMIT + books.length * TIME_PER_BOOK,
      maxBuffer: 16 * 2 ** 20,
    });
    const written = await Promise.all(names.map((name) => readFile(join(target, name))));
    return written.map((bytes, index) => {
      const read = readSnapshot(bytes, names[index]!);
      if (!read.ok) throw new Error(`LibreOffice wrote what cannot be read: ${read.error.code}`);
      return read.value;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
