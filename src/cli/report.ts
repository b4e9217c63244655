import type { Language } from '../locales/locale';
import { err, ok, type Result } from '../model/result';
import type { Command } from './arguments';
import type { Engine } from './engine';
import { examine, jsonOf, unreadableJson, type Examined } from './examine';
import { checkOut, writeNew } from './files';
import type { Io } from './io';
import { problemText, type FileProblem } from './problem';
import { printable, readableLines, sayIn } from './readable';

/** What `finsam report` ends with: 0 written, 1 not written, 2 unreadable. The source is only read. */
export async function report(
  { file, out, docx, options }: Extract<Command, { kind: 'report' }>,
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
  const targets = { out, docx, language };
  const written = await compose(examined.value, targets, engine);
  const isWithoutMacros = written.ok && written.value.macros === 'left-out';
  const reason = written.ok ? null : problemText(written.error, language);
  if (json) {
    const workbook = {
      ...jsonOf(examined.value, language, io.today()),
      written: written.ok ? out : null,
      ...(isWithoutMacros ? { macrosLeftOut: true } : {}),
      ...(docx === null ? {} : { writtenDocx: written.ok ? docx : null }),
      ...(reason === null ? {} : { problem: reason }),
    };
    io.out([JSON.stringify({ version: 1, workbooks: [workbook] }, null, 2)]);
  } else {
    const outcome =
      reason === null
        ? [out, ...(docx === null ? [] : [docx])].map((name) => say('written', { file: name }))
        : [say('notWritten', { reason })];
    io.out([
      ...readableLines(file, examined.value.analysis, language),
      '',
      ...outcome.map(printable),
      ...(isWithoutMacros ? [printable(say('macrosLeftOut'))] : []),
    ]);
  }
  return written.ok ? 0 : 1;
}

/** The new files, and the language of the Word document. */
interface Targets {
  readonly out: string;
  readonly docx: string | null;
  readonly language: Language;
}

async function compose(
  { file, bytes, snapshot, analysis }: Examined,
  { out, docx, language }: Targets,
  engine: Engine,
): Promise<Result<{ readonly macros: 'none' | 'kept' | 'left-out' }, FileProblem>> {
  const hasMacros = await engine.hasMacros(bytes);
  const kind = hasMacros && /\.xlsm$/i.test(out) ? 'xlsm' : 'xlsx';
  const free = await checkOut(out, kind);
  if (!free.ok) return free;
  const freeDocx = docx === null ? free : await checkOut(docx, 'docx');
  if (!freeDocx.ok) return freeDocx;
  const plan = engine.planReport(snapshot, analysis);
  if (!plan.ok) return err({ code: plan.error.code, detail: '', file });
  const made = await engine.writePlan(bytes, plan.value, kind);
  if (!made.ok) return err({ ...made.error, file });
  const document = docx === null ? null : await engine.writeDocx(plan.value, language);
  const written = await writeNew(out, made.value);
  if (!written.ok) return written;
  if (docx !== null && document !== null) {
    const writtenDocx = await writeNew(docx, document);
    if (!writtenDocx.ok) return writtenDocx;
  }
  return ok({ macros: !hasMacros ? 'none' : kind === 'xlsm' ? 'kept' : 'left-out' });
}
