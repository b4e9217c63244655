import { UnreadableError } from '../problem';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves XML's five entities and character references. A document can define no others: DTDs are refused. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12})(;?)/g, (_, name: string, end: string) => {
    const character = end === '' ? undefined : (NAMED.get(name) ?? characterReference(name));
    if (character === undefined) throw new UnreadableError('malformed', 'XML entity');
    return character;
  });
}

function characterReference(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text content, escaped. */
export const encodeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&#13;',
  );

/** An attribute's value, escaped for double quotes; line breaks and tabs survive normalisation. */
export const encodeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) =>
    character === '"'
      ? '&quot;'
      : character < ' '
        ? `&#${character.charCodeAt(0)};`
        : encodeText(character),
  );
