import type { Finding } from '../../model/finding';
import type { Book } from './book';
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
  /** fel: an error. avvikelse: a warning or information. stammer: it looked and found nothing. ej-tillamplig: nothing to look at. */
  readonly outcome: 'stammer' | 'avvikelse' | 'fel' | 'ej-tillamplig';
}

function outcomeOf(looked: boolean, found: readonly Finding[]): RuleOutcome['outcome'] {
  if (found.some(({ severity }) => severity === 'error')) return 'fel';
  if (found.length > 0) return 'avvikelse';
  return looked ? 'stammer' : 'ej-tillamplig';
}

function byRule<T extends { readonly rule: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(item.rule);
    if (known === undefined) groups.set(item.rule, [item]);
    else known.push(item);
  }
  return groups;
}

/** Every rule's outcome, in the order of the rules. */
export function outcomesOf(
  rules: readonly Rule[],
  book: Book,
  identities: readonly Identity[],
  findings: readonly Finding[],
): readonly RuleOutcome[] {
  const hasTables = book.tables.length > 0;
  const comparedBy = byRule(identities);
  const foundBy = byRule(findings);
  return rules.map((rule) => {
    const compared = comparedBy.get(rule.id) ?? [];
    const own = foundBy.get(rule.id) ?? [];
    const looked =
      compared.length > 0 || (hasTables && (rule.applies?.(book) ?? rule.identities === undefined));
    return {
      rule: rule.id,
      law: rule.law,
      compared,
      findings: own,
      outcome: outcomeOf(looked, own),
    };
  });
}

/** The outcomes with that of one rule known from elsewhere: what it found, having had something to look at. */
export const withOutcome = (
  outcomes: readonly RuleOutcome[],
  rule: string,
  findings: readonly Finding[],
): readonly RuleOutcome[] =>
  outcomes.map((one) =>
    one.rule === rule ? { ...one, findings, outcome: outcomeOf(true, findings) } : one,
  );
