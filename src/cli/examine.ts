import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Language } from '../locales/locale';
import type { IsoDate } from '../model/period';
import { err, ok, type Result } from '../model/result';
import type { Analysis } from '../pipeline/analysis';
import { cellTexts } from '../pipeline/cell-digest';
import { workbookJson } from '../pipeline/json';
import type { JsonWorkbook } from '../pipeline/json-shape';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Options } from './arguments';
import type { Engine } from './engine';
import { readWhole } from './files';
import { problemText, type FileProblem } from './problem';

/** A workbook that was read and checked, with what it was read from. */
export interface Examined {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: Analysis;
}

/** What the command line's JSON says of a file that could not be read. */
export interface JsonUnreadable {
  readonly file: string;
  readonly verdict: 'unreadable';
  readonly problem: string;
  readonly problemCode: string;
}

/** Reads and checks one file. A fault in the program is reported as such, so that it never takes other files along. */
export async function examine(
  file: string,
  options: Options,
  engine: Engine,
): Promise<Result<Examined, FileProblem>> {
  const bytes = await readWhole(file);
  if (!bytes.ok) return bytes;
  try {
    const snapshot = engine.readSnapshot(bytes.value, basename(file));
    if (!snapshot.ok) return err({ ...snapshot.error, file });
    const analysis = engine.analyse(snapshot.value, { ignoreOwnSettings: options.ignoreSettings });
    return ok({ file, bytes: bytes.value, snapshot: snapshot.value, analysis });
  } catch (error) {
    return err({ code: 'internal', detail: String(error), file });
  }
}

/** A checked workbook as JSON. */
export function jsonOf(
  { file, snapshot, analysis }: Examined,
  language: Language,
  date: IsoDate,
): JsonWorkbook {
  const hash = createHash('sha256');
  for (const text of cellTexts(snapshot, new Set(analysis.statements.workbook.sheetsRead))) {
    hash.update(text);
  }
  return workbookJson(analysis, {
    file,
    date,
    checksum: `sha256:${hash.digest('hex')}`,
    sheets: snapshot.sheets.map(({ name }) => name),
    language,
  });
}

/** An unreadable file as JSON. */
export const unreadableJson = (problem: FileProblem, language: Language): JsonUnreadable => ({
  file: problem.file,
  verdict: 'unreadable',
  problem: problemText(problem, language),
  problemCode: problem.code,
});
