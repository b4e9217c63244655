import { attributeOf, childrenOf, element, isElement, namedLike } from '../xml/element';
import { pathKey } from './part-path';
import type { Parts } from './parts';

const PATH = '[Content_Types].xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Content types of the parts that the product adds. */
export const CONTENT_TYPES = {
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
} as const;

/** The content type of a part: its own, or that of its extension. */
export function contentTypeOf(parts: Parts, path: string): string | undefined {
  if (!parts.has(PATH)) return undefined;
  const root = parts.root(PATH);
  const own = childrenOf(root, 'Override').find(
    (node) => pathKey(attributeOf(node, 'PartName') ?? '') === pathKey(path),
  );
  const extension = path.split('.').at(-1)?.toLowerCase();
  const byExtension = childrenOf(root, 'Default').find(
    (node) => attributeOf(node, 'Extension')?.toLowerCase() === extension,
  );
  const found = own ?? byExtension;
  return found && attributeOf(found, 'ContentType');
}

/** States the content type of a new part. */
export function addContentType(parts: Parts, path: string, contentType: string): void {
  const root = parts.edit(PATH);
  const attributes = { PartName: `/${path}`, ContentType: contentType };
  root.children.push(element(namedLike(root, 'Override'), attributes));
}

/** Changes the content type of an existing part. */
export function setContentType(parts: Parts, path: string, contentType: string): void {
  removeContentType(parts, path);
  addContentType(parts, path, contentType);
}

/** Forgets the content type of a removed part. */
export function removeContentType(parts: Parts, path: string): void {
  const root = parts.edit(PATH);
  root.children = root.children.filter(
    (node) => !isElement(node) || pathKey(attributeOf(node, 'PartName') ?? '') !== pathKey(path),
  );
}
