import { UnreadableError } from '../problem';
import { EQUALS, QUOTE, APOSTROPHE, isSpace } from './bytes';
import { nextCode } from './name-code';
import { decodeIndex, decodeText } from './text';

/** Steps through the attributes of one start tag without making strings. */
export class Attributes {
  bytes: Uint8Array = new Uint8Array();
  /** The present attribute's name as a code (`nameCode`), prefix included, and where its value stands. */
  code = 0;
  start = 0;
  end = 0;

  #at = 0;
  #tagEnd = 0;

  /** Points at the attributes of a tag, after its name. */
  reset(bytes: Uint8Array, at: number, tagEnd: number): void {
    this.bytes = bytes;
    this.#at = at;
    this.#tagEnd = tagEnd;
  }

  /** Moves to the next attribute; false when there is none. */
  next(): boolean {
    const { bytes } = this;
    const end = this.#tagEnd;
    let at = this.#at;
    while (at < end && isSpace(bytes[at] ?? 0)) at++;
    if (at >= end) return false;
    let code = 0;
    for (let byte = bytes[at] ?? 0; at < end && byte !== EQUALS; byte = bytes[++at] ?? 0) {
      if (!isSpace(byte)) code = nextCode(code, byte);
    }
    at++;
    while (at < end && isSpace(bytes[at] ?? 0)) at++;
    const quote = bytes[at] ?? 0;
    let close = at + 1;
    while (close < end && bytes[close] !== quote) close++;
    if ((quote !== QUOTE && quote !== APOSTROPHE) || close >= end) {
      throw new UnreadableError('malformed', 'attribute');
    }
    this.code = code;
    this.start = at + 1;
    this.end = close;
    this.#at = close + 1;
    return true;
  }

  /** The present value as text. */
  text(): string {
    return decodeText(this.bytes, this.start, this.end);
  }

  /** The present value as a non-negative whole number; -1 when it is none. */
  index(): number {
    return decodeIndex(this.bytes, this.start, this.end);
  }

  /** The present value as xsd:boolean. */
  flag(): boolean {
    const first = this.bytes[this.start];
    return this.end > this.start && (first === 0x31 || first === 0x74);
  }
}
