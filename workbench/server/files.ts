import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/** A file below a root; null when there is none, or when the path or a link leads out of the root. */
export async function fileUnder(root: string, relative: string): Promise<ServedFile | null> {
  if (relative.includes('\0')) return null;
  const wanted = path.resolve(root, `.${path.posix.normalize(`/${relative}`)}`);
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(wanted)]);
    if (!real.startsWith(base + path.sep) || !(await stat(real)).isFile()) return null;
    const type = TYPES[path.extname(real).toLowerCase()] ?? 'application/octet-stream';
    return { bytes: await readFile(real), type };
  } catch {
    return null;
  }
}
