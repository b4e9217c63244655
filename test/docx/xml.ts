import { SaxesParser } from 'saxes';

/** An element with its own text, its style's name if it names one, and its children. */
export interface XmlNode {
  readonly name: string;
  readonly style: string;
  readonly children: XmlNode[];
  text: string;
}

/** A document part as a tree. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', style: '', children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, style: attributes['w:val'] ?? '', children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
}
