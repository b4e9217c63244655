import { attributeOf, setAttribute, type XmlElement } from '../xml/element';
import { RELATIONSHIP_TYPES } from './relationships';

/** The prefix that a root element has for the namespace of relationships; declared as `r` when it has none. */
export function relationshipPrefix(root: XmlElement): string {
  const declared = root.attributes.find(
    ({ name, value }) =>
      name.startsWith('xmlns:') && value.endsWith('/officeDocument/relationships'),
  );
  if (declared !== undefined) return declared.name.slice('xmlns:'.length);
  setAttribute(root, 'xmlns:r', RELATIONSHIP_TYPES);
  return 'r';
}

/** The namespace that a root element is in. */
export function namespaceOf(root: XmlElement): string | undefined {
  const colon = root.name.indexOf(':');
  return attributeOf(root, colon < 0 ? 'xmlns' : `xmlns:${root.name.slice(0, colon)}`);
}
