import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import type { XmlDocument } from './document';
import type { XmlAttribute, XmlElement } from './element';
import { decodeEntities } from './entities';

const malformed = (detail: string): UnreadableError => new UnreadableError('malformed', detail);

/** Parses a document into a tree. Comments and instructions are kept; a document type is refused, never expanded. */
export function parseXml(source: string): XmlDocument {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let prologEnd = 0;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    const parent = open.at(-1);
    if (parent !== undefined && start > at) {
      parent.children.push(decodeEntities(text.slice(at, start)));
    } else if (
      text
        .slice(at, start < 0 ? undefined : start)
        .trim()
        .replace('\ufeff', '') !== ''
    ) {
      throw malformed('text outside the root');
    }
    if (start < 0) break;
    const end = endOfMarkup(text, start);
    const second = text[start + 1];
    if (second === '!' || second === '?') {
      keepMarkup(text.slice(start, end), parent);
    } else if (second === '/') {
      if (open.pop()?.name !== text.slice(start + 2, end - 1).trim()) throw malformed('end tag');
    } else {
      const empty = text[end - 2] === '/';
      const node = readTag(text.slice(start + 1, end - (empty ? 2 : 1)));
      if (parent !== undefined) parent.children.push(node);
      else if (root === null) [root, prologEnd] = [node, start];
      else throw malformed('two roots');
      if (!empty) open.push(node);
      if (open.length > LIMITS.xmlDepth) throw malformed('depth');
    }
    at = end;
  }
  if (root === null || open.length > 0) throw malformed('unclosed element');
  return { prolog: text.slice(0, prologEnd).replace('\ufeff', ''), root };
}

/** The index after a tag, comment, CDATA section or instruction; a `>` within quotes does not end a tag. */
function endOfMarkup(text: string, start: number): number {
  const closing = text.startsWith('<!--', start)
    ? '-->'
    : text.startsWith('<![CDATA[', start)
      ? ']]>'
      : text.startsWith('<?', start)
        ? '?>'
        : null;
  if (closing !== null) {
    const end = text.indexOf(closing, start + 2);
    if (end < 0) throw malformed('unclosed markup');
    return end + closing.length;
  }
  if (text.startsWith('<!', start)) throw malformed('document type');
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw malformed('unclosed tag');
}

function keepMarkup(markup: string, parent: XmlElement | undefined): void {
  if (markup.startsWith('<![CDATA[')) {
    if (parent === undefined) throw malformed('text outside the root');
    parent.children.push(markup.slice(9, -3));
  } else {
    parent?.children.push({ markup });
  }
}

const NAME = /^[^\s/=<>"'&]+/;
const ATTRIBUTE = /\s+([^\s/=<>"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

function readTag(tag: string): XmlElement {
  const name = NAME.exec(tag)?.[0];
  if (name === undefined) throw malformed('tag');
  const attributes: XmlAttribute[] = [];
  let at = name.length;
  ATTRIBUTE.lastIndex = at;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const [, attribute = '', double, single = ''] = match;
    attributes.push({ name: attribute, value: decodeEntities(double ?? single) });
    at = ATTRIBUTE.lastIndex;
  }
  if (tag.slice(at).trim() !== '') throw malformed('attribute');
  return { name, attributes, children: [] };
}
