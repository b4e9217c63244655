export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const EXCLAMATION = 0x21;
export const QUESTION = 0x3f;

export const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** The index of a sequence of ASCII characters; -1 when it is not there. */
export function indexOfAscii(bytes: Uint8Array, wanted: string, from: number): number {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWithAscii(bytes, wanted, at)) return at;
  }
  return -1;
}

export function startsWithAscii(bytes: Uint8Array, wanted: string, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted.charCodeAt(index)) return false;
  }
  return true;
}
