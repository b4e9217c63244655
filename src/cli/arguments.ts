import { parseArgs } from 'node:util';
import { isNativeError } from 'node:util/types';
import type { Language } from '../locales/locale';
import { err, ok, type Result } from '../model/result';

export interface Options {
  readonly json: boolean;
  readonly language: Language;
  /** Read the workbook as if the add-in's own sheets were absent. */
  readonly ignoreSettings: boolean;
}

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly options: Options }
  | {
      readonly kind: 'report';
      readonly file: string;
      readonly out: string;
      /** Where the same report goes as a Word document; null for none. */
      readonly docx: string | null;
      readonly options: Options;
    };

/** Why the command line cannot be followed: a code for `locales/`, or the parser's own words. */
export interface UsageProblem {
  readonly code:
    | 'unknownCommand'
    | 'noCommand'
    | 'noFile'
    | 'oneFile'
    | 'noOut'
    | 'outIsForReport'
    | 'language'
    | 'option';
  readonly detail: string;
  readonly language: Language;
}

/** Reads the arguments after `finsam`. */
export function parseCommand(args: readonly string[]): Result<Command, UsageProblem> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const lang = values.lang ?? 'sv';
  const language: Language = lang === 'en' ? 'en' : 'sv';
  const wrong = (code: UsageProblem['code'], detail = ''): Result<never, UsageProblem> =>
    err({ code, detail, language });

  if (lang !== 'sv' && lang !== 'en') return wrong('language');
  if (values.help === true) return ok({ kind: 'help', language });
  if (values.version === true) return ok({ kind: 'version' });
  const [name, ...files] = positionals;
  if (name === undefined) return wrong('noCommand');
  const options = {
    json: values.json ?? false,
    language,
    ignoreSettings: values['ignore-settings'] ?? false,
  };
  const [file] = files;
  if (name !== 'check' && name !== 'report') return wrong('unknownCommand', name);
  if (file === undefined) return wrong('noFile');
  if (name === 'check') {
    return values.out === undefined && values.docx === undefined
      ? ok({ kind: 'check', files, options })
      : wrong('outIsForReport');
  }
  if (files.length > 1) return wrong('oneFile');
  if (values.out === undefined) return wrong('noOut');
  return ok({ kind: 'report', file, out: values.out, docx: values.docx ?? null, options });
}

function parseOptions(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          lang: { type: 'string' },
          out: { type: 'string' },
          docx: { type: 'string' },
          'ignore-settings': { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
          version: { type: 'boolean' },
        },
      }),
    );
  } catch (error) {
    if (!isNativeError(error) || !String(codeOf(error)).startsWith('ERR_PARSE_ARGS')) throw error;
    return err<UsageProblem>({ code: 'option', detail: error.message, language: 'sv' });
  }
}

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined);
