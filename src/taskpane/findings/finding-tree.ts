import type { Finding, Severity } from '../../model/finding';

/** A root finding with all that follows from it. */
export interface Root {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

/** Roots in their given rank, each with its consequences; one whose cause is not in the list is a root itself. */
export function rootsOf(findings: readonly Finding[]): Root[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const rootOf = (finding: Finding): Finding => {
    const passed = new Set<string>();
    let at = finding;
    while (at.causedBy !== null && !passed.has(at.id)) {
      passed.add(at.id);
      const cause = byId.get(at.causedBy);
      if (cause === undefined) break;
      at = cause;
    }
    return at;
  };
  const consequences = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const root = rootOf(finding);
    const list = consequences.get(root) ?? [];
    if (root !== finding) list.push(finding);
    consequences.set(root, list);
  }
  return [...consequences].map(([finding, list]) => ({ finding, consequences: list }));
}

/** Roots of one severity. */
export const rootsBy = (roots: readonly Root[], severity: Severity): Root[] =>
  roots.filter(({ finding }) => finding.severity === severity);

/** How many errors and warnings nobody has accepted yet, consequences not counted. */
export function openOf(findings: readonly Finding[]): Record<'error' | 'warning', number> {
  const counts = { error: 0, warning: 0 };
  for (const { finding } of rootsOf(findings)) {
    if (finding.severity !== 'info' && finding.accepted === null) counts[finding.severity] += 1;
  }
  return counts;
}

/** How many findings there are of each severity, consequences not counted, and how many are accepted. */
export function countsOf(findings: readonly Finding[]): Record<Severity | 'accepted', number> {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const { finding } of rootsOf(findings)) {
    counts[finding.severity] += 1;
    if (finding.accepted !== null) counts.accepted += 1;
  }
  return counts;
}
