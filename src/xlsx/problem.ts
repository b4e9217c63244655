/** Why a file cannot be read; the text a person sees is in `locales/`. */
export type UnreadableCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'zip-bomb'
  | 'legacy-xls'
  | 'xlsb'
  | 'no-sheets'
  | 'malformed';

/** A file that cannot be read. `detail` is technical (a part's name, a limit) and never the file's own text. */
export interface UnreadableProblem {
  readonly code: UnreadableCode;
  readonly detail: string;
}

/** Carries a problem out of the depths of a parser to the public function that returns it. */
export class UnreadableError extends Error {
  readonly problem: UnreadableProblem;

  constructor(code: UnreadableCode, detail: string) {
    super(`${code}: ${detail}`);
    this.problem = { code, detail };
  }
}
