import { ok, type Result } from '../model/result';
import type { ExcelProblem } from './problem';
import { runExcel } from './run';

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/**
 * Opens an .xlsx file as a new workbook in a window of its own. Fails where the host refuses (office-js #3646), or
 * where a policy on file names does (#3568). A browser that blocks the new window may say nothing of it.
 */
export const openWorkbook = (bytes: Uint8Array): Promise<Result<null, ExcelProblem>> =>
  runExcel(async () => {
    await Excel.createWorkbook(base64Of(bytes));
    return ok(null);
  });
