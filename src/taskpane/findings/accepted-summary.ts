import type { Finding } from '../../model/finding';
import { element, type Child } from '../dom';
import type { Say } from '../say';
import { rootsOf } from './finding-tree';

/** `3 fel, varav 2 godtagna av Anna Berg`; null when nothing is accepted. Errors and warnings each in their own words. */
export function acceptedLines(findings: readonly Finding[], say: Say): readonly string[] {
  const roots = rootsOf(findings).map(({ finding }) => finding);
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const own = roots.filter((finding) => finding.severity === severity);
    const accepted = own.flatMap((finding) => finding.accepted ?? []);
    if (accepted.length === 0) return [];
    const names = [...new Set(accepted.map(({ by }) => by))].join(', ');
    return [say(`accepted.${severity}`, { count: own.length, accepted: accepted.length, names })];
  });
}

/** The same as a paragraph over the list. */
export function acceptedSummary(findings: readonly Finding[], say: Say): Child {
  const lines = acceptedLines(findings, say);
  return lines.length > 0 && element('p', {}, lines.join(' '));
}
