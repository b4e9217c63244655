import { err, type Result } from '../model/result';
import type { Command } from './arguments';
import type { Engine } from './engine';
import { examine, jsonOf, unreadableJson, type Examined } from './examine';
import { checkOut, writeNew } from './files';
import type { Io } from './io';
import { problemText, type FileProblem } from './problem';
import { printable, readableLines, sayIn } from './readable';

/** What `finsam report` ends with: 0 written, 1 not written, 2 unreadable. The source is only read. */
export async function report(
  { file, out, options }: Extract<Command, { kind: 'report' }>,
  engine: Engine,
  io: Io,
): Promise<number> {
  const { json, language } = options;
  const say = sayIn(language);
  const examined = await examine(file, options, engine);
  if (!examined.ok) {
    const workbook = unreadableJson(examined.error, language);
    if (json) io.out([JSON.stringify({ version: 1, workbooks: [workbook] }, null, 2)]);
    else
      io.out([
        printable(file),
        `  ${printable(say('verdict.unreadable', { reason: workbook.problem }))}`,
      ]);
    return 2;
  }
  const written = await compose(examined.value, out, engine);
  const reason = written.ok ? null : problemText(written.error, language);
  if (json) {
    const workbook = {
      ...jsonOf(examined.value, language, io.today()),
      written: written.ok ? out : null,
      ...(reason === null ? {} : { problem: reason }),
    };
    io.out([JSON.stringify({ version: 1, workbooks: [workbook] }, null, 2)]);
  } else {
    const outcome = reason === null ? say('written', { file: out }) : say('notWritten', { reason });
    io.out([...readableLines(file, examined.value.analysis, language), '', printable(outcome)]);
  }
  return written.ok ? 0 : 1;
}

async function compose(
  { file, bytes, snapshot, analysis }: Examined,
  out: string,
  engine: Engine,
): Promise<Result<null, FileProblem>> {
  const free = await checkOut(out);
  if (!free.ok) return free;
  const plan = engine.planReport(snapshot, analysis);
  if (!plan.ok) return err({ code: plan.error.code, detail: '', file });
  const made = await engine.writePlan(bytes, plan.value);
  return made.ok ? writeNew(out, made.value) : err({ ...made.error, file });
}
