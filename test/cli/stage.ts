import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE, type Engine } from '../../src/cli/engine';
import { main } from '../../src/cli/main';
import { err, ok } from '../../src/model/result';
import { analysisOf, snapshotOf, wrongTotal } from '../pipeline/hand-made';

/** What a run of the command line left behind. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/**
 * An engine that goes by the file's text: `error` and `unchecked` give that verdict, `encrypted` cannot be read,
 * `bug` throws, `no-budget` cannot become a report, `macros` has them.
 */
export const STAND_IN: Engine = {
  readSnapshot: (bytes, fileName) => {
    const text = new TextDecoder().decode(bytes);
    return text === 'encrypted'
      ? err({ code: 'encrypted', detail: '' })
      : ok(snapshotOf({ fileName: `${text}|${fileName}` }));
  },
  analyse: ({ fileName }, { ignoreOwnSettings }) => {
    const [text] = fileName.split('|');
    if (text === 'bug') throw new Error('broken');
    if (text === 'error') return analysisOf({ verdict: 'error', findings: [wrongTotal] });
    if (text === 'unchecked') {
      return analysisOf({ verdict: 'unchecked', verdictReason: { code: 'no-table', params: {} } });
    }
    const changedSettings = ignoreOwnSettings ? [] : [{ key: 'status', value: 'klar' }];
    return analysisOf({ changedSettings });
  },
  planReport: ({ fileName }) =>
    fileName.startsWith('no-budget')
      ? err({ code: 'no-budget-table', params: {} })
      : ok({ sheets: [], names: [] }),
  writePlan: (bytes, _, kind) =>
    Promise.resolve(
      ok(
        new TextEncoder().encode(
          `${new TextDecoder().decode(bytes)} written${kind === 'xlsm' ? ' with macros' : ''}`,
        ),
      ),
    ),
  hasMacros: (bytes) => Promise.resolve(new TextDecoder().decode(bytes) === 'macros'),
  planSie: ENGINE.planSie,
  writeNew: ENGINE.writeNew,
  writeDocx: () => Promise.resolve(new TextEncoder().encode('docx')),
};

/** A folder of its own for a test, gone afterwards. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'finsam-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

/** A file with a text in a folder; gives its path. */
export function fileIn(path: string, name: string, text: string): string {
  const file = join(path, name);
  writeFileSync(file, text);
  return file;
}

/** Runs `finsam` with the stand-in engine. */
export async function run(...args: readonly string[]): Promise<Run> {
  const said = { out: '', err: '' };
  const exit = await main(args, () => Promise.resolve(STAND_IN), {
    out: (lines) => void (said.out += `${lines.join('\n')}\n`),
    err: (lines) => void (said.err += `${lines.join('\n')}\n`),
    today: () => '2024-01-02',
  });
  return { exit, ...said };
}
