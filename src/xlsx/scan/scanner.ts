import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import { Attributes } from './attributes';
import { COLON, EXCLAMATION, isSpace, LT, QUESTION, SLASH, startsWithAscii } from './bytes';
import { CDATA, endOfMarkup } from './markup';
import { nextCode } from './name-code';

/** What a scanner tells of a document. Names are codes (`nameCode`) of local names: prefixes are passed over. */
export interface ScanHandler {
  /** A start tag. Its attributes must be read before returning. */
  open(name: number, attributes: Attributes): void;
  /** Called for every element, also an empty one, after its `open`. */
  close(name: number): void;
  /** Text within an element; `raw` for a CDATA section, in which an entity is no entity. */
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void;
}

/** The longest tag, text or comment: a cell holds at most 32 767 characters. */
const LONGEST_TOKEN = 1024 * 1024;

const malformed = (detail: string): UnreadableError => new UnreadableError('malformed', detail);

/**
 * Reads XML bytes in one pass as they are inflated, without strings or a tree: what a million cells need. Elements
 * must nest, and a document type is refused.
 */
export class Scanner {
  readonly #handler: ScanHandler;
  readonly #attributes = new Attributes();
  /** Codes of the qualified names of the open elements. */
  readonly #open: number[] = [];
  #bytes: Uint8Array = new Uint8Array();
  #begun = false;

  constructor(handler: ScanHandler) {
    this.#handler = handler;
  }

  /** Takes the next bytes; what is incomplete at their end waits for more. */
  push(chunk: Uint8Array): void {
    const waiting = this.#bytes;
    if (waiting.length > LONGEST_TOKEN) throw malformed('token length');
    let bytes = chunk;
    if (waiting.length > 0) {
      bytes = new Uint8Array(waiting.length + chunk.length);
      bytes.set(waiting);
      bytes.set(chunk, waiting.length);
    }
    this.#bytes = bytes.slice(this.#scan(bytes));
  }

  /** Ends the document. */
  finish(): void {
    if (!this.#begun || this.#open.length > 0) throw malformed('unclosed element');
    this.#outside(this.#bytes);
  }

  /** Handles every complete token; returns how many bytes they took. */
  #scan(bytes: Uint8Array): number {
    const { length } = bytes;
    let at = 0;
    for (;;) {
      let start = at;
      while (start < length && bytes[start] !== LT) start++;
      if (start + 1 >= length) return at;
      const end = endOfMarkup(bytes, start);
      if (end < 0) return at;
      if (start > at) {
        if (this.#open.length > 0) this.#handler.text(bytes, at, start, false);
        else this.#outside(bytes.subarray(at, start));
      }
      const second = bytes[start + 1];
      if (second === SLASH) this.#close(bytes, start + 2, end - 1);
      else if (second === EXCLAMATION) this.#cdata(bytes, start, end);
      else if (second !== QUESTION) this.#openTag(bytes, start + 1, end - 1);
      at = end;
    }
  }

  #openTag(bytes: Uint8Array, start: number, tagEnd: number): void {
    const empty = bytes[tagEnd - 1] === SLASH;
    const end = empty ? tagEnd - 1 : tagEnd;
    let qualified = 0;
    let local = 0;
    let at = start;
    for (let byte = bytes[at] ?? 0; at < end && !isSpace(byte); byte = bytes[++at] ?? 0) {
      qualified = nextCode(qualified, byte);
      local = byte === COLON ? 0 : nextCode(local, byte);
    }
    if (this.#begun && this.#open.length === 0) throw malformed('two roots');
    if (this.#open.length >= LIMITS.xmlDepth) throw malformed('depth');
    this.#begun = true;
    this.#open.push(qualified);
    this.#attributes.reset(bytes, at, end);
    this.#handler.open(local, this.#attributes);
    if (empty) {
      this.#open.pop();
      this.#handler.close(local);
    }
  }

  #close(bytes: Uint8Array, start: number, end: number): void {
    let qualified = 0;
    let local = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (isSpace(byte)) break;
      qualified = nextCode(qualified, byte);
      local = byte === COLON ? 0 : nextCode(local, byte);
    }
    if (this.#open.pop() !== qualified) throw malformed('end tag');
    this.#handler.close(local);
  }

  #cdata(bytes: Uint8Array, start: number, end: number): void {
    if (!startsWithAscii(bytes, CDATA, start)) return;
    if (this.#open.length === 0) throw malformed('text outside the root');
    this.#handler.text(bytes, start + CDATA.length, end - 3, true);
  }

  /** Outside the root only white space and a byte order mark may stand. */
  #outside(bytes: Uint8Array): void {
    if (bytes.some((byte) => !isSpace(byte) && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)) {
      throw malformed('text outside the root');
    }
  }
}
