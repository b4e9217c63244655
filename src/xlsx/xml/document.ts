import { UnreadableError } from '../problem';
import type { XmlElement } from './element';

/** An XML document: its root element and what stands before it, as written. */
export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Decodes a part: UTF-8, or UTF-16 with a byte order mark, the two that OPC allows. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch {
    throw new UnreadableError('malformed', 'character encoding');
  }
}
