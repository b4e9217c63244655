import { fill, type Language } from '../locales/locale';
import { CLI_TEXTS, type CliKey } from '../locales/cli';

type ProblemKey = Extract<CliKey, `problem.${string}`>;

/** Every reason a file is not read or a report not written, with a text in `locales/`. */
export type ProblemCode = ProblemKey extends `problem.${infer Code}` ? Code : never;

export interface FileProblem {
  readonly code: ProblemCode;
  /** Technical, never the file's own text. */
  readonly detail: string;
  /** The file that the problem is about. */
  readonly file: string;
}

/** What happened, and what to do. */
export const problemText = ({ code, detail, file }: FileProblem, language: Language): string =>
  fill(CLI_TEXTS[language][`problem.${code}`], { detail, file }, language);
