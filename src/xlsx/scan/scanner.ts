import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import { nextCode } from './name-code';

/** What a scanner tells of a document. Names are codes of local names (`nameCode`), prefixes are passed over. */
export interface ScanHandler {
  /** A start tag; its attributes are read with `nextAttribute` before returning. */
  open(name: number, tag: Scanner): void;
  /** Called for every element, also an empty one, after its `open`. */
  close(name: number): void;
  /** Text or CDATA within an element, whole, entities not resolved (for CDATA they must not be: `raw`). */
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void;
}

/** The longest tag, text or comment: a cell holds at most 32 767 characters. */
const LONGEST_TOKEN = 1024 * 1024;
const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Reads XML bytes in one pass as they are inflated, without strings or a tree: what a million cells need. Elements
 * must nest; a document type is refused.
 */
export class Scanner {
  bytes = new Uint8Array();
  /** The attribute that `nextAttribute` found: its name's code (prefix included), and where its value stands. */
  attribute = 0;
  valueStart = 0;
  valueEnd = 0;

  readonly #handler: ScanHandler;
  #attributesAt = 0;
  #attributesEnd = 0;
  readonly #open: number[] = [];
  #begun = false;

  constructor(handler: ScanHandler) {
    this.#handler = handler;
  }

  /** Takes the next bytes; what is incomplete at their end waits for more. */
  push(chunk: Uint8Array): void {
    const rest = this.bytes.length;
    if (rest > LONGEST_TOKEN) throw malformed('token length');
    if (rest === 0) this.bytes = chunk;
    else {
      const joined = new Uint8Array(rest + chunk.length);
      joined.set(this.bytes);
      joined.set(chunk, rest);
      this.bytes = joined;
    }
    const used = this.#scan();
    this.bytes = this.bytes.slice(used);
  }

  /** Ends the document. */
  finish(): void {
    if (!this.#begun || this.#open.length > 0) throw malformed('unclosed element');
    if (this.bytes.some((byte) => !isSpace(byte))) throw malformed('text outside the root');
  }

  /** Moves to the next attribute of the present tag. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.#attributesEnd;
    let at = this.#attributesAt;
    while (at < end && isSpace(bytes[at] ?? 0)) at++;
    if (at >= end) return false;
    let code = 0;
    let byte = bytes[at] ?? 0;
    while (at < end && byte !== EQUALS && !isSpace(byte)) {
      code = nextCode(code, byte);
      byte = bytes[++at] ?? 0;
    }
    while (at < end && isSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== EQUALS) throw malformed('attribute');
    at++;
    while (at < end && isSpace(bytes[at] ?? 0)) at++;
    const quote = bytes[at] ?? 0;
    if (quote !== 0x22 && quote !== 0x27) throw malformed('attribute');
    const close = bytes.indexOf(quote, at + 1);
    if (close < 0 || close >= end) throw malformed('attribute');
    this.attribute = code;
    this.valueStart = at + 1;
    this.valueEnd = close;
    this.#attributesAt = close + 1;
    return true;
  }

  /** Handles every complete token; returns how many bytes they took. */
  #scan(): number {
    const { bytes } = this;
    let at = 0;
    for (;;) {
      const start = bytes.indexOf(LT, at);
      if (start < 0) return at;
      if (start > at) this.#text(at, start);
      const end = this.#endOfMarkup(start);
      if (end < 0) return start;
      this.#markup(start, end);
      at = end;
    }
  }

  #text(start: number, end: number): void {
    if (this.#open.length > 0) this.#handler.text(this.bytes, start, end, false);
    else if (
      this.bytes.subarray(start, end).some((byte) => !isSpace(byte) && !isByteOrderMark(byte))
    ) {
      throw malformed('text outside the root');
    }
  }
}
