import { fill, textsIn, type Language, type Texts } from '../locales/locale';

type ProblemKey = Extract<keyof Texts['cli'], `problem.${string}`>;

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
  fill(textsIn(language).cli[`problem.${code}`], { detail, file }, language);
