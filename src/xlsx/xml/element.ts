/** An attribute as written, its name with the prefix, its value with entities resolved. */
export interface XmlAttribute {
  readonly name: string;
  value: string;
}

/** A comment or processing instruction, kept as written. */
export interface XmlMarkup {
  readonly markup: string;
}

/** A child: an element, text (entities resolved), or markup. */
export type XmlNode = XmlElement | string | XmlMarkup;

/** An element. `name` holds the prefix as written: `x:sheet`. */
export interface XmlElement {
  readonly name: string;
  attributes: XmlAttribute[];
  children: XmlNode[];
}

export const isElement = (node: XmlNode): node is XmlElement =>
  typeof node === 'object' && 'children' in node;

/** A new element. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [{ name: attribute, value: String(value) }],
  );
  return { name, attributes: written, children: [...children] };
}

/** The name without its prefix. */
export function localName(node: XmlElement): string {
  const colon = node.name.indexOf(':');
  return colon < 0 ? node.name : node.name.slice(colon + 1);
}

/** A local name with the prefix that the given element uses: files may prefix the main namespace (`x:row`). */
export function namedLike(node: XmlElement, local: string): string {
  const colon = node.name.indexOf(':');
  return colon < 0 ? local : node.name.slice(0, colon + 1) + local;
}

/** Child elements of the parent's own namespace by local name. */
export function childrenOf(parent: XmlElement, local: string): XmlElement[] {
  const name = namedLike(parent, local);
  return parent.children.filter((child) => isElement(child) && child.name === name) as XmlElement[];
}

/** The first child element of the parent's own namespace with a local name. */
export function childOf(parent: XmlElement, local: string): XmlElement | undefined {
  const name = namedLike(parent, local);
  for (const child of parent.children) {
    if (isElement(child) && child.name === name) return child;
  }
  return undefined;
}

/** All child elements. */
export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement);

export function attributeOf(node: XmlElement, name: string): string | undefined {
  for (const attribute of node.attributes) if (attribute.name === name) return attribute.value;
  return undefined;
}

/** An attribute as a number; undefined when absent or not a number. */
export function numberOf(node: XmlElement, name: string): number | undefined {
  const text = attributeOf(node, name);
  const value = text === undefined ? NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** An attribute of type xsd:boolean. */
export function flagOf(node: XmlElement, name: string, otherwise = false): boolean {
  const text = attributeOf(node, name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** Sets an attribute, or removes it when the value is undefined. */
export function setAttribute(
  node: XmlElement,
  name: string,
  value: string | number | undefined,
): void {
  if (value === undefined) {
    node.attributes = node.attributes.filter((attribute) => attribute.name !== name);
    return;
  }
  const existing = node.attributes.find((attribute) => attribute.name === name);
  if (existing === undefined) node.attributes.push({ name, value: String(value) });
  else existing.value = String(value);
}

/** The text in an element and its descendants. */
export function textOf(node: XmlElement): string {
  let text = '';
  for (const child of node.children) {
    if (typeof child === 'string') text += child;
    else if (isElement(child)) text += textOf(child);
  }
  return text;
}

/** A copy that shares nothing with the original. */
export const cloneElement = (node: XmlElement): XmlElement => ({
  name: node.name,
  attributes: node.attributes.map((attribute) => ({ ...attribute })),
  children: node.children.map((child) => (isElement(child) ? cloneElement(child) : child)),
});

/** Visits an element and its descendants, parents first. */
export function walk(node: XmlElement, visit: (each: XmlElement) => void): void {
  visit(node);
  for (const child of node.children) if (isElement(child)) walk(child, visit);
}
