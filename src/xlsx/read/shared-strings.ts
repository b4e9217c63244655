import { LIMITS } from '../limits';
import type { Parts } from '../opc/parts';
import { UnreadableError } from '../problem';
import { nameCode } from '../scan/name-code';
import { scanPart } from '../scan/scan-part';
import type { ScanHandler } from '../scan/scanner';
import { decodeText } from '../scan/text';
import { decodeXstring } from '../scan/xstring';

const SI = nameCode('si');
const T = nameCode('t');
const PHONETIC = nameCode('rPh');

/** The shared strings by index: the runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(parts: Parts, path: string): string[] {
  const collector = new StringCollector();
  scanPart(parts, path, collector);
  return collector.strings;
}

class StringCollector implements ScanHandler {
  readonly strings: string[] = [];
  #text = '';
  #within = false;
  #phonetic = false;
  #characters = 0;

  open(name: number): void {
    if (name === SI) this.#text = '';
    else if (name === PHONETIC) this.#phonetic = true;
    else if (name === T) this.#within = !this.#phonetic;
  }

  close(name: number): void {
    if (name === SI) this.#end();
    else if (name === PHONETIC) this.#phonetic = false;
    else if (name === T) this.#within = false;
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#within) this.#text += decodeText(bytes, start, end, raw);
  }

  #end(): void {
    this.#characters += this.#text.length;
    if (this.#characters > LIMITS.textCharacters) {
      throw new UnreadableError('too-large', 'shared strings');
    }
    this.strings.push(decodeXstring(this.#text));
  }
}
