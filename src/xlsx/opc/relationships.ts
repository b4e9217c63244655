import { attributeOf, childrenOf, element, namedLike } from '../xml/element';
import { relationshipsPath, relativePath, resolvePath } from './part-path';
import type { Parts } from './parts';

/** A link from one part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI (`worksheet`), the same in transitional and strict files. */
  readonly type: string;
  /** A path from the package's root; for an external target the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export const RELATIONSHIP_TYPES =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part; of the package itself for the empty path. */
export function relationshipsOf(parts: Parts, source: string): Relationship[] {
  const path = relationshipsPath(source);
  if (!parts.has(path)) return [];
  return childrenOf(parts.root(path), 'Relationship').map((node) => {
    const external = attributeOf(node, 'TargetMode') === 'External';
    const target = attributeOf(node, 'Target') ?? '';
    return {
      id: attributeOf(node, 'Id') ?? '',
      type: (attributeOf(node, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolvePath(source, target),
      external,
    };
  });
}

/** Adds a relationship of a type of ECMA-376 (`worksheet`, `chart`) and returns its id. */
export function addRelationship(
  parts: Parts,
  source: string,
  type: string,
  target: string,
): string {
  const path = relationshipsPath(source);
  if (!parts.has(path)) parts.add(path, element('Relationships', { xmlns: NAMESPACE }));
  const root = parts.edit(path);
  const taken = new Set(childrenOf(root, 'Relationship').map((node) => attributeOf(node, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const attributes = {
    Id: id,
    Type: `${RELATIONSHIP_TYPES}/${type}`,
    Target: relativePath(source, target),
  };
  root.children.push(element(namedLike(root, 'Relationship'), attributes));
  return id;
}

/** Removes a relationship by id. */
export function removeRelationship(parts: Parts, source: string, id: string): void {
  const root = parts.edit(relationshipsPath(source));
  root.children = root.children.filter(
    (node) => typeof node === 'string' || !('children' in node) || attributeOf(node, 'Id') !== id,
  );
}
