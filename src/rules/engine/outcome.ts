import type { Finding } from '../../model/finding';
import type { Identity } from './identity';
import type { Rule } from './rule';

/** How one rule came out: for the Kontrollblad. */
export interface RuleOutcome {
  readonly rule: string;
  readonly law: Rule['law'];
  /** The identities it compared; empty for a rule that looks for something else. */
  readonly compared: readonly Identity[];
  /** Its findings, ranked. */
  readonly findings: readonly Finding[];
  /** fel: an error. avvikelse: a warning or information. stammer: it compared or looked, and found nothing. ej-tillamplig: nothing to compare. */
  readonly outcome: 'stammer' | 'avvikelse' | 'fel' | 'ej-tillamplig';
}

function outcomeOf(
  rule: Rule,
  compared: number,
  found: readonly Finding[],
): RuleOutcome['outcome'] {
  if (found.some(({ severity }) => severity === 'error')) return 'fel';
  if (found.length > 0) return 'avvikelse';
  return rule.identities !== undefined && compared === 0 ? 'ej-tillamplig' : 'stammer';
}

/** Every rule's outcome, in the order of the rules. */
export function outcomesOf(
  rules: readonly Rule[],
  identities: readonly Identity[],
  findings: readonly Finding[],
): readonly RuleOutcome[] {
  return rules.map((rule) => {
    const compared = identities.filter((identity) => identity.rule === rule.id);
    const own = findings.filter((finding) => finding.rule === rule.id);
    return {
      rule: rule.id,
      law: rule.law,
      compared,
      findings: own,
      outcome: outcomeOf(rule, compared.length, own),
    };
  });
}
