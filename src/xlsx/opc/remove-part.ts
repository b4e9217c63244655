import { removeContentType } from './content-types';
import { relationshipsPath } from './part-path';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

/** Removes a part with its relationships and content type; the parts it points at stay. */
export function removePart(parts: Parts, path: string): void {
  parts.remove(path);
  parts.remove(relationshipsPath(path));
  removeContentType(parts, path);
}

/** Parts that belong to one sheet only and go with it. */
const OWNED = new Set([
  'comments',
  'threadedComment',
  'vmlDrawing',
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'table',
  'printerSettings',
]);

/** Removes a part and what hangs on it alone. */
export function removeWithOwned(parts: Parts, path: string): void {
  for (const { type, target, external } of relationshipsOf(parts, path)) {
    if (!external && OWNED.has(type) && parts.has(target)) removeWithOwned(parts, target);
  }
  removePart(parts, path);
}
