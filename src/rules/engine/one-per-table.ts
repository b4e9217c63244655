import type { Root } from './diagnose';

/** Warnings are said once a table and rule, at their first cell; errors each at its own. */
export function onePerTable(roots: readonly Root[]): readonly Root[] {
  const said = new Set<string>();
  return roots.filter(({ identity, cell }) => {
    if (identity.severity === 'error') return true;
    const key = `${identity.rule}/${cell.at.name}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
