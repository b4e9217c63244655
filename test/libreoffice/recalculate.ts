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

/** Makes LibreOffice calculate everything when it loads an .xlsx; it otherwise trusts the stored values. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Calculates a workbook anew in LibreOffice, a second calculator, and reads the result. */
export async function recalculate(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'finsam-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const source = join(folder, 'workbook.xlsx');
    await writeFile(source, bytes);
    const target = join(folder, 'out');
    // A profile of its own lets several tests calculate at once.
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
    const conversion = ['--convert-to', 'xlsx', '--outdir', target, source];
    await run('soffice', [...options, ...conversion], { timeout: TIME_LIMIT });
    const read = readSnapshot(await readFile(join(target, 'workbook.xlsx')), 'workbook.xlsx');
    if (!read.ok) throw new Error(`LibreOffice wrote what cannot be read: ${read.error.code}`);
    return read.value;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
