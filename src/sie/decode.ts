import { err, ok, type Result } from '../model/result';
import { decodeCodePage437 } from './code-page';
import { sieProblem, type SieNote, type SieProblem } from './problem';

/** How the text of a file was written. */
export type SieEncoding = 'CP437' | 'Windows-1252' | 'UTF-8';

/** A file as text. */
export interface DecodedSie {
  readonly text: string;
  readonly encoding: SieEncoding;
  readonly notes: readonly SieNote[];
}

/** Bytes of a file that is read: 25 MB, as for a workbook. */
export const SIE_FILE_BYTES = 25 * 1024 * 1024;

/** å ä ö Å Ä Ö é É ü in the two code pages that exporters write. */
const SWEDISH_437: ReadonlySet<number> = new Set([
  0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81,
]);
const SWEDISH_1252: ReadonlySet<number> = new Set([
  0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc,
]);

/** What stands among letters in names of accounts and projects, and is no sign of a wrong code page. */
const USUAL = /[\p{L}\u00a0§°´½²µ·–—’”…€£]/u;
const UPPER = /[^\p{ASCII}]/gu;
const REPLACEMENT = '\ufffd';

/** Text, if every byte is part of well-formed UTF-8. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): SieEncoding {
  let in437 = 0;
  let in1252 = 0;
  for (const byte of bytes) {
    if (SWEDISH_437.has(byte)) in437 += 1;
    else if (SWEDISH_1252.has(byte)) in1252 += 1;
  }
  return in1252 > in437 ? 'Windows-1252' : 'CP437';
}

function notesOn(text: string, encoding: SieEncoding): SieNote[] {
  const upper = text.match(UPPER) ?? [];
  const damaged = upper.filter((each) => each === REPLACEMENT).length;
  const odd = upper.filter((each) => !USUAL.test(each)).length - damaged;
  const note = (code: SieNote['code'], severity: SieNote['severity'], count: number): SieNote => ({
    code,
    severity,
    params: { encoding, count },
  });
  return [
    ...(encoding === 'CP437' ? [] : [note('encoding', 'info', upper.length)]),
    ...(damaged === 0 ? [] : [note('encoding-damaged', 'warning', damaged)]),
    ...(odd === 0 ? [] : [note('encoding-mixed', 'warning', odd)]),
  ];
}

/**
 * The text of a SIE file. SIE prescribes code page 437, but many programs write Windows-1252 or UTF-8 under the same
 * `#FORMAT PC8`; the letters å, ä and ö tell which. Another code page than the prescribed one is noted, and so are
 * characters that none of them explains.
 */
export function decodeSie(bytes: Uint8Array): Result<DecodedSie, SieProblem> {
  if (bytes.length > SIE_FILE_BYTES) return err(sieProblem('too-large'));
  if (bytes.length === 0) return err(sieProblem('empty'));
  if (bytes.includes(0)) return err(sieProblem('not-sie'));
  const isAscii = bytes.every((byte) => byte < 0x80);
  const utf8 = isAscii ? null : asUtf8(bytes);
  const encoding = utf8 === null ? encodingOf(bytes) : 'UTF-8';
  const text =
    utf8 ??
    (encoding === 'CP437'
      ? decodeCodePage437(bytes)
      : new TextDecoder('windows-1252').decode(bytes));
  return ok({ text, encoding, notes: notesOn(text, encoding) });
}
