/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3); this is the form to compare. */
export const pathKey = (path: string): string => path.replace(/^\//, '').toLowerCase();

/** A relationship's target as a path from the package's root. Steps above the root stop at the root. */
export function resolvePath(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A path as it stands in a relationship of the source part. */
export function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Where the relationships of a part are stored; of the package itself for the empty path. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}
