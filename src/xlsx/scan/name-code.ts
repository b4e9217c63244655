/**
 * A name as a 32-bit number, so that the scanner compares names without making strings. Two names may share a
 * number only if someone seeks them; a file can gain nothing by it that writing the real name would not give.
 */
export function nameCode(name: string): number {
  let code = 0;
  for (let index = 0; index < name.length; index++) code = nextCode(code, name.charCodeAt(index));
  return code;
}

/** Continues a name's code with one more byte. */
export const nextCode = (code: number, byte: number): number => (Math.imul(code, 31) + byte) | 0;
