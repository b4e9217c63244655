import type { Finding, Severity } from '../../model/finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How much is at stake: the difference in money; other measures come after. */
const kronor = ({ found, difference }: Finding): number =>
  found?.kind === 'money' && difference !== null ? Math.abs(difference) : 0;

const before = (one: Finding, other: Finding): number =>
  WEIGHT[one.severity] - WEIGHT[other.severity] || kronor(other) - kronor(one);

/** Roots by severity and kronor, each followed by its consequences. */
export function rank(findings: readonly Finding[]): readonly Finding[] {
  const following = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.causedBy === null) continue;
    const known = following.get(finding.causedBy);
    if (known === undefined) following.set(finding.causedBy, [finding]);
    else known.push(finding);
  }
  return findings
    .filter(({ causedBy }) => causedBy === null)
    .sort(before)
    .flatMap((root) => [root, ...(following.get(root.id) ?? []).sort(before)]);
}
