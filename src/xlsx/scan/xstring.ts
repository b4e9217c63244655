const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** Control characters, halves of surrogate pairs and the two non-characters: none may stand in XML. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as stored in a cell (ST_Xstring, 22.9.2.19), where `_x000D_` stands for a character that XML cannot hold. */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Text to be stored in a cell. */
export const encodeXstring = (text: string): string =>
  text
    .replace(ESCAPE, (match) => `_x005F${match}`)
    .replace(UNWRITABLE, (character) =>
      character === '\n' || character === '\t' ? character : escaped(character),
    );

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
