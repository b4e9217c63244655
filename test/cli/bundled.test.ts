import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PRODUCT_VERSION } from '../../src/pipeline/version';
import { folder } from './stage';

const ROOT = join(__dirname, '..', '..');
const project = join(folder(), 'project');
const cache = join(project, '.cache', 'finsam');
const temporary = folder();

/** What `finsam --version` says, started in a copy of the project. */
const version = async (): Promise<string> => {
  const command = [join(project, 'bin', 'finsam.mjs'), '--version'];
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env });
  return stdout.trim();
};

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  for (const name of ['bin', 'src', 'package.json', 'package-lock.json']) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
});

describe('the command line, bundled when it is first started', () => {
  it('is not made again while its sources are the same', async () => {
    expect(await version()).toBe(PRODUCT_VERSION);
    const made = readdirSync(cache);
    expect(made).toHaveLength(1);
    const { mtimeMs } = statSync(join(cache, made[0]!));
    expect(await version()).toBe(PRODUCT_VERSION);
    expect(readdirSync(cache)).toEqual(made);
    expect(statSync(join(cache, made[0]!)).mtimeMs).toBe(mtimeMs);
  }, 60_000);

  it('is made anew when a source has changed', async () => {
    await version();
    const source = join(project, 'src', 'pipeline', 'version.ts');
    writeFileSync(source, readFileSync(source, 'utf8').replace(PRODUCT_VERSION, '99.1.2'));
    expect(await version()).toBe('99.1.2');
  }, 60_000);

  it('is made once by two that start at the same time', async () => {
    expect(await Promise.all([version(), version()])).toEqual([PRODUCT_VERSION, PRODUCT_VERSION]);
    expect(readdirSync(cache)).toHaveLength(1);
  }, 60_000);

  it('starts where nothing can be kept, and leaves nothing behind', async () => {
    mkdirSync(join(project, '.cache'));
    writeFileSync(cache, 'no folder');
    expect(await version()).toBe(PRODUCT_VERSION);
    expect(readdirSync(temporary)).toEqual([]);
  }, 60_000);
});
