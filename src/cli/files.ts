import { constants } from 'node:fs';
import { access, open, readFile, rm, stat } from 'node:fs/promises';
import { isNativeError } from 'node:util/types';
import { err, ok, type Result } from '../model/result';
import { LIMITS } from '../xlsx/limits';
import type { FileProblem, ProblemCode } from './problem';

/** Reads a file that may be missing, a folder, a device, locked or enormous; its size is judged before it is loaded. */
export async function readWhole(file: string): Promise<Result<Uint8Array, FileProblem>> {
  const problem = (code: ProblemCode, detail = ''): Result<never, FileProblem> =>
    err({ code, detail, file });
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return problem('not-a-file');
    if (facts.size > LIMITS.fileBytes) return problem('too-large', `${facts.size} bytes`);
    return ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    const code = systemCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? problem('missing')
      : problem('no-access', code);
  }
}

/** Whether a new file may be made under this name: it ends as its kind does and is free. */
export async function checkOut(
  file: string,
  kind: 'xlsx' | 'xlsm' | 'docx' = 'xlsx',
): Promise<Result<null, FileProblem>> {
  if (!file.toLowerCase().endsWith(`.${kind}`)) {
    return err({ code: kind === 'docx' ? 'docx-name' : 'out-name', detail: '', file });
  }
  try {
    await access(file, constants.F_OK);
    return err({ code: 'out-exists', detail: '', file });
  } catch {
    return ok(null);
  }
}

/** Writes a new file, never over one that exists; a half-written one is taken away. */
export async function writeNew(
  file: string,
  bytes: Uint8Array,
): Promise<Result<null, FileProblem>> {
  let begun = false;
  try {
    const handle = await open(file, 'wx');
    begun = true;
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    return ok(null);
  } catch (error) {
    if (begun) await rm(file, { force: true });
    const code = systemCode(error);
    return err({ code: code === 'EEXIST' ? 'out-exists' : 'out-failed', detail: code, file });
  }
}

/** The operating system's code; an error without one is a bug and is thrown on. */
function systemCode(error: unknown): string {
  if (isNativeError(error) && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}
