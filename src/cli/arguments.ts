import { parseArgs } from 'node:util';
import { isNativeError } from 'node:util/types';
import type { Language } from '../locales/locale';
import type { IsoDate } from '../model/period';
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
    }
  | {
      readonly kind: 'sie';
      readonly file: string;
      readonly out: string;
      /** The day that utfall is wanted to; null: to which the file's balances run. */
      readonly to: IsoDate | null;
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
    | 'docxIsForReport'
    | 'toIsForSie'
    | 'date'
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
  if (name !== 'check' && name !== 'report' && name !== 'sie') return wrong('unknownCommand', name);
  if (file === undefined) return wrong('noFile');
  const { out, docx = null, to = null } = values;
  if (to !== null && name !== 'sie') return wrong('toIsForSie');
  if (name === 'check') {
    return out === undefined && docx === null
      ? ok({ kind: 'check', files, options })
      : wrong('outIsForReport');
  }
  if (files.length > 1) return wrong('oneFile', name);
  if (out === undefined) return wrong('noOut', name);
  if (name === 'report') return ok({ kind: 'report', file, out, docx, options });
  if (docx !== null) return wrong('docxIsForReport');
  return to === null || isDate(to)
    ? ok({ kind: 'sie', file, out, to, options })
    : wrong('date', to);
}

/** Whether a text is a day of the calendar, `2024-08-31`. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : null;
  return day !== null && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
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
          to: { type: 'string' },
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
