import { UnreadableError } from '../problem';
import { decodeEntities } from '../xml/entities';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** Below this many bytes a loop is faster than a call to the decoder, and adding up makes no chain of strings. */
const SHORT = 13;

/**
 * Bytes of XML text as a string, entities resolved unless it is `raw` (CDATA). Always a string of its own, never a
 * slice that would keep a larger one alive.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, raw = false): string {
  const short = end - start < SHORT ? shortAscii(bytes, start, end) : null;
  if (short !== null) return short;
  const text = decodeUtf8(bytes.subarray(start, end));
  return raw ? text : decodeEntities(text);
}

/** Short text of ASCII without entities or line breaks; null when it is not that. */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === 0x26 || byte === 0x0d) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new UnreadableError('malformed', 'character encoding');
  }
}

/** A non-negative whole number in decimal digits; -1 when the bytes are none. */
export function decodeIndex(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * A decimal number. Up to 15 digits and 22 decimals are exact in one division (Clinger 1990); the rest go by way of
 * a string. NaN when the bytes are no number.
 */
export function decodeNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 0x2d;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e && decimals < 0) decimals = 0;
    else if (byte >= 0x30 && byte <= 0x39 && digits < 15) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else return slowNumber(bytes, start, end);
  }
  if (digits === 0) return NaN;
  const size = decimals > 0 ? mantissa / (POWERS[decimals] ?? NaN) : mantissa;
  return negative ? -size : size;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeText(bytes, start, end).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
