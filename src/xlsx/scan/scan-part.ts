import type { Parts } from '../opc/parts';
import { Scanner, type ScanHandler } from './scanner';

/** Scans a part while it is inflated. A part in UTF-16, which OPC allows, is turned into UTF-8 on the way. */
export function scanPart(parts: Parts, path: string, handler: ScanHandler): void {
  const scanner = new Scanner(handler);
  let utf16: TextDecoder | null | undefined;
  parts.stream(path, (chunk) => {
    if (utf16 === undefined) utf16 = utf16Decoder(chunk);
    if (utf16 === null) scanner.push(chunk);
    else scanner.push(new TextEncoder().encode(utf16.decode(chunk, { stream: true })));
  });
  scanner.finish();
}

function utf16Decoder([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : null;
}
