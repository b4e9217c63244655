import { UnreadableError } from '../problem';
import {
  APOSTROPHE,
  EXCLAMATION,
  GT,
  indexOfAscii,
  LT,
  QUESTION,
  QUOTE,
  startsWithAscii,
} from './bytes';

/** How a CDATA section begins. */
export const CDATA = '<![CDATA[';

/** The index after a tag, comment or instruction; -1 when its end has not come yet. */
export function endOfMarkup(bytes: Uint8Array, start: number): number {
  const second = bytes[start + 1];
  if (second === QUESTION) return after(bytes, '?>', start);
  if (second === EXCLAMATION) {
    if (start + CDATA.length > bytes.length) return -1;
    if (startsWithAscii(bytes, CDATA, start)) return after(bytes, ']]>', start);
    if (!startsWithAscii(bytes, '<!--', start))
      throw new UnreadableError('malformed', 'document type');
    return after(bytes, '-->', start + 2);
  }
  let quote = 0;
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return at + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === LT) throw new UnreadableError('malformed', 'tag');
  }
  return -1;
}

function after(bytes: Uint8Array, end: string, from: number): number {
  const at = indexOfAscii(bytes, end, from + 2);
  return at < 0 ? -1 : at + end.length;
}
