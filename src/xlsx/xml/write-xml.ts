import type { XmlDocument } from './document';
import { isElement, type XmlElement } from './element';
import { encodeAttribute, encodeText } from './entities';

/** A document as text, its declaration and leading comments as they were read. */
export function writeXml(document: XmlDocument): string {
  const pieces: string[] = [document.prolog];
  writeElement(document.root, pieces);
  return pieces.join('');
}

/** An element as text; equal text means an equal element. */
export function elementText(node: XmlElement): string {
  const pieces: string[] = [];
  writeElement(node, pieces);
  return pieces.join('');
}

function writeElement(node: XmlElement, pieces: string[]): void {
  let tag = `<${node.name}`;
  for (const { name, value } of node.attributes) tag += ` ${name}="${encodeAttribute(value)}"`;
  if (node.children.length === 0) {
    pieces.push(tag, '/>');
    return;
  }
  pieces.push(tag, '>');
  for (const child of node.children) {
    if (typeof child === 'string') pieces.push(encodeText(child));
    else if (isElement(child)) writeElement(child, pieces);
    else pieces.push(child.markup);
  }
  pieces.push('</', node.name, '>');
}
