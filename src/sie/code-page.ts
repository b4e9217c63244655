/** The upper half of IBM code page 437, byte 0x80 first: what SIE prescribes as `#FORMAT PC8`. */
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** How many bytes are turned into text at a time; a call takes no more arguments than so. */
const CHUNK = 8192;

const CODES = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? byte : UPPER_HALF.charCodeAt(byte - 0x80),
);

/** Bytes of code page 437 as text; no platform decodes it by itself. */
export function decodeCodePage437(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const codes = Array.from(bytes.subarray(at, at + CHUNK), (byte) => CODES[byte] ?? byte);
    text += String.fromCharCode(...codes);
  }
  return text;
}
