import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fill, type Language } from '../locales/locale';
import { SIE_PROBLEM_TEXTS } from '../locales/sie-problems';
import { SIE_TEXTS } from '../locales/sie';
import { toKronor } from '../model/amount';
import { err, ok, type Result } from '../model/result';
import type { PlannedSie } from '../pipeline/plan-sie';
import { groupOf } from '../sie/utfall';
import type { SieProblem, SieProblemCode } from '../sie/problem';
import type { Command } from './arguments';
import type { Engine } from './engine';
import { checkOut, readWhole, writeNew } from './files';
import type { Io } from './io';
import { problemText, type FileProblem } from './problem';
import { printable, sayIn } from './readable';

type SieCommand = Extract<Command, { kind: 'sie' }>;

/** The file can be read, but not what is asked of it. */
const NOT_TOLD: readonly SieProblemCode[] = [
  'date-outside',
  'date-within-month',
  'date-not-covered',
  'too-many-rows',
];

/** Why nothing was written, and the exit code that says so. */
interface Refusal {
  readonly reason: string;
  readonly exit: 1 | 2;
}

const refusalOf = (problem: FileProblem, language: Language, exit: 1 | 2): Refusal => ({
  reason: problemText(problem, language),
  exit,
});

const sieRefusal = ({ code, params }: SieProblem, language: Language): Refusal => ({
  reason: fill(SIE_PROBLEM_TEXTS[language][code], params, language),
  exit: NOT_TOLD.includes(code) ? 1 : 2,
});

async function make(
  { file, out, to, options: { language } }: SieCommand,
  engine: Engine,
): Promise<Result<PlannedSie, Refusal>> {
  const bytes = await readWhole(file);
  if (!bytes.ok) return err(refusalOf(bytes.error, language, 2));
  const checksum = `sha256:${createHash('sha256').update(bytes.value).digest('hex')}`;
  const fileName = basename(file);
  const planned = await engine.planSie({ bytes: bytes.value, fileName, checksum, to, language });
  if (!planned.ok) return err(sieRefusal(planned.error, language));
  const free = await checkOut(out);
  if (!free.ok) return err(refusalOf(free.error, language, 1));
  const made = await engine.writeNew(planned.value.plan);
  if (!made.ok) return err(refusalOf({ ...made.error, file: out }, language, 1));
  const written = await writeNew(out, made.value);
  return written.ok ? ok(planned.value) : err(refusalOf(written.error, language, 1));
}

/** The result in öre; null where an account of it is not told. */
function resultOf({ utfall }: PlannedSie): number | null {
  const own = utfall.rows.filter(
    ({ account }) => !['tillgangar', 'skulder'].includes(groupOf(account)),
  );
  const amounts = own.map(({ amounts: [ore = null] }) => ore);
  return amounts.reduce((sum, ore) => (sum === null || ore === null ? null : sum + ore), 0);
}

const notesOf = ({ read, utfall }: PlannedSie, language: Language) =>
  [...read.notes, ...utfall.notes].map(({ code, severity, params }) => ({
    code,
    severity,
    message: fill(SIE_TEXTS[language][`note.${code}`], params, language),
  }));

/**
 * `finsam sie`: a new workbook with the sheet `Utfall (SIE)`. Ends with 0 written, 1 not written, 2 unreadable. What is to
 * be known of the file is said, and does not stop it.
 */
export async function sie(command: SieCommand, engine: Engine, io: Io): Promise<number> {
  const { file, out, options } = command;
  const { language, json } = options;
  const say = sayIn(language);
  const made = await make(command, engine);
  if (json) io.out([JSON.stringify({ version: 1, sie: jsonOf(command, made) }, null, 2)]);
  else if (made.ok)
    io.out([
      printable(file),
      ...readable(made.value, language),
      '',
      printable(say('sie.written', { file: out })),
    ]);
  else
    io.out([
      printable(file),
      `  ${printable(say('sie.notWritten', { reason: made.error.reason }))}`,
    ]);
  return made.ok ? 0 : made.error.exit;
}

function readable(made: PlannedSie, language: Language): readonly string[] {
  const say = sayIn(language);
  const { start = '', end = '' } = made.utfall.periods[0] ?? {};
  const ore = resultOf(made);
  const result = ore === null ? '–' : ({ kind: 'money', ore } as const);
  return [
    `  ${say('sie.period', { start, end, result })}`,
    ...notesOf(made, language).map(
      ({ severity, message }) => `  ${say(`severity.${severity}`)}: ${printable(message)}`,
    ),
  ];
}

function jsonOf(
  { file, out, options: { language } }: SieCommand,
  made: Result<PlannedSie, Refusal>,
): object {
  if (!made.ok) return { file, written: null, problem: made.error.reason };
  const { ledger, encoding } = made.value.read;
  const ore = resultOf(made.value);
  return {
    file,
    written: out,
    organisation: { name: ledger.organisationName, orgNumber: ledger.orgNumber },
    period: made.value.utfall.periods[0] ?? null,
    encoding,
    result: ore === null ? null : toKronor(ore),
    notes: notesOf(made.value, language),
  };
}
