import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ENTRY = 'main.mjs';
const DAY = 24 * 60 * 60 * 1000;

/**
 * The command line as plain JavaScript, as a URL to import. It is bundled from `src/` at the first start and kept in
 * `.cache/finsam/` under what the sources hold, so that it starts fast without a build step and is never older than
 * its source. Where nothing can be kept, each process makes its own and takes it away.
 */
export async function bundled(project) {
  const cache = path.join(project, '.cache', 'finsam');
  const kept = path.join(cache, sourceKey(project));
  if (!existsSync(kept)) {
    const made = folderIn(cache);
    if (made === null) return urlOf(await bundle(project, passingFolder()));
    await bundle(project, made);
    moveInto(kept, made);
    forgetOld(cache, kept);
  }
  return urlOf(kept);
}

const urlOf = (folder) => pathToFileURL(path.join(folder, ENTRY)).href;

/** Tells two states of the sources, or of the packages they use, apart. */
function sourceKey(project) {
  const hash = createHash('sha256').update(readFileSync(path.join(project, 'package-lock.json')));
  const sources = path.join(project, 'src');
  for (const name of readdirSync(sources, { recursive: true }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(path.join(sources, name)));
  }
  return hash.digest('hex').slice(0, 32);
}

async function bundle(project, folder) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(project, 'src', 'cli', 'main.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return folder;
}

/** A new folder to make a bundle in; null where none may be made. */
function folderIn(cache) {
  try {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(path.join(cache, 'new-'));
  } catch {
    return null;
  }
}

function passingFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'finsam-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Another process may have made the same bundle meanwhile; then that one is used. */
function moveInto(kept, made) {
  try {
    renameSync(made, kept);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(kept)) throw error;
  }
}

/** Takes away bundles of sources since changed, but none that a running process may still load from. */
function forgetOld(cache, kept) {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (folder !== kept && Date.now() - statSync(folder).mtimeMs > DAY) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
