import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses what is no zip archive, or too large to be looked at. */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) {
    throw new UnreadableError('too-large', `${bytes.length} bytes`);
  }
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw compoundFile(bytes);
}

/**
 * A compound file is an encrypted workbook when it holds the stream `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4), and
 * an Excel 97–2003 workbook when it holds `Workbook` or `Book`; names are UTF-16.
 */
function compoundFile(bytes: Uint8Array): UnreadableError {
  const holds = (stream: string): boolean => contains(bytes, utf16(stream));
  if (holds('EncryptedPackage')) return new UnreadableError('encrypted', 'EncryptedPackage');
  if (holds('Workbook\0') || holds('Book\0')) return new UnreadableError('legacy-xls', 'BIFF');
  return new UnreadableError('not-a-workbook', 'compound file');
}

const utf16 = (text: string): number[] =>
  Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
