import type { Finding } from '../model/finding';
import type { Settings } from '../model/settings';
import type { Statements } from '../model/statements';
import { finish, type Progress, type Steps } from '../model/steps';
import { CATALOGUE } from './catalogue';
import { type Book, bookOf } from './engine/book';
import { diagnose } from './engine/diagnose';
import { draftOfConsequence, draftOfMismatch, draftOfRoot } from './engine/draft-root';
import { findingOf } from './engine/finding';
import { findingId, numberer } from './engine/finding-id';
import type { Identity } from './engine/identity';
import { onePerTable } from './engine/one-per-table';
import { type RuleOutcome, outcomesOf } from './engine/outcome';
import { rank } from './engine/rank';
import type { Draft, Rule } from './engine/rule';
import { type Judged, judge } from './engine/verdict';
import { draftOfOldHeading, oldHeadings, oldHeadingsRule } from './headings/old-headings';

/** What the rules say of a workbook. */
export interface Checked extends Judged {
  /** Ranked: roots by severity and kronor, each followed by its consequences. */
  readonly findings: readonly Finding[];
  /** What each rule compared and how it came out, in the catalogue's order. */
  readonly outcomes: readonly RuleOutcome[];
}

/**
 * statements → findings: every rule of the catalogue, roots and consequences told apart, acceptances put on.
 * Pure. `rules` is the catalogue unless a test leaves some out.
 */
export const check = (
  statements: Statements,
  settings: Settings,
  rules: readonly Rule[] = CATALOGUE,
): Checked => finish(checkInSteps(statements, settings, rules));

/** The same, a rule at a time. */
export function* checkInSteps(
  statements: Statements,
  settings: Settings,
  rules: readonly Rule[] = CATALOGUE,
): Steps<Checked> {
  const progress = (done: number): Progress => ({ part: 'rules', done, total: 2 * rules.length });
  yield progress(0);
  const stated = bookOf(statements, settings);
  const asStated: Identity[] = [];
  for (const [done, rule] of rules.entries()) {
    yield progress(done);
    for (const identity of rule.identities?.(stated) ?? []) asStated.push(identity);
  }
  yield progress(rules.length);
  const identitiesOf = (meant: Book): readonly Identity[] =>
    rules.flatMap((rule) => rule.identities?.(meant) ?? []);
  const old = rules.includes(oldHeadingsRule) ? oldHeadings(stated, asStated, identitiesOf) : null;
  const book = old?.book ?? stated;
  const identities = old === null ? asStated : identitiesOf(book);
  const { roots, consequences, corrected } = diagnose(identities);
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const unique = numberer();
  const make = (rule: Rule | undefined, draft: Draft, causedBy: string | null): Finding => {
    if (rule === undefined) throw new Error(`No rule for ${draft.message}`);
    return findingOf(rule, unique(findingId(rule.id, draft.place)), draft, causedBy, settings);
  };

  const rootFindings = new Map(
    onePerTable(roots).map((root) => [
      root,
      make(ruleOf.get(root.identity.rule), draftOfRoot(root), null),
    ]),
  );
  const following = consequences.flatMap((one) => {
    const cause = rootFindings.get(one.root);
    const rule = ruleOf.get(one.identity.rule);
    return cause === undefined ? [] : [make(rule, draftOfConsequence(one), cause.id)];
  });
  const others: Finding[] = [];
  const [heading, ...headings] = (old?.tables ?? []).map((at) =>
    make(oldHeadingsRule, draftOfOldHeading(at, old?.mismatches ?? []), null),
  );
  if (heading !== undefined && old !== null)
    others.push(
      heading,
      ...headings,
      ...old.mismatches.map((identity) =>
        make(ruleOf.get(identity.rule), draftOfMismatch(identity), heading.id),
      ),
    );
  for (const [done, rule] of rules.entries()) {
    yield progress(rules.length + done);
    for (const draft of rule.check?.(book, corrected) ?? []) others.push(make(rule, draft, null));
  }
  const findings = rank([...rootFindings.values(), ...following, ...others]);
  return {
    findings,
    outcomes: outcomesOf(rules, book, identities, findings),
    ...judge(statements, findings),
  };
}
