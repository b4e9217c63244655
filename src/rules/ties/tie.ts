import { type Identity, type Term, tieSlack } from '../engine/identity';
import { type Fact, distance, spanOf } from './fact';

/** Which rule speaks, and with what text. */
export interface TieText {
  readonly rule: string;
  readonly message: string;
}

/**
 * One tie: what a fact states is what the others add up to. The fact's last cell answers for it; a fact that is
 * a sum of cells is turned so that one of them stands alone.
 */
export function tie(text: TieText, fact: Fact, others: readonly Term[]): Identity | null {
  const [first, ...rest] = fact.terms;
  if (first === undefined || Math.abs(first.factor) !== 1) return null;
  const parts = [
    ...others.map(({ cell, factor }) => ({ cell, factor: factor * first.factor })),
    ...rest.map(({ cell, factor }) => ({ cell, factor: -factor * first.factor })),
  ];
  const { cell: target } = first;
  if (parts.some(({ cell }) => cell.key === target.key)) return null;
  return {
    ...text,
    severity: 'error',
    target,
    parts,
    slack: tieSlack(target, parts),
    kind: 'tie',
    supports: true,
  };
}

/** Facts of one thing, gathered by basis and time. */
export function gather(
  facts: readonly Fact[],
  timeOf: (fact: Fact) => string,
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.basis} ${timeOf(fact)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [fact]);
    else known.push(fact);
  }
  return groups;
}

export const flowTime = (fact: Fact): string => spanOf(fact.period);
export const stockTime = (fact: Fact): string => fact.period.end;

const nearestFirst = (facts: readonly Fact[]): readonly Fact[] =>
  [...facts].sort((one, other) => distance(one.at) - distance(other.at));

/**
 * Ties every statement of one thing to the one nearest the books. Where one table states it in several rows
 * (subtotals with like names), the row that agrees is meant.
 */
export function tieAll(
  text: TieText,
  facts: readonly Fact[],
  timeOf: (fact: Fact) => string,
): readonly Identity[] {
  return [...gather(facts, timeOf).values()].flatMap((group) => {
    const [source, ...others] = nearestFirst(group);
    if (source === undefined) return [];
    const byTable = new Map<string, Fact[]>();
    for (const fact of others.filter(({ at }) => at.name !== source.at.name)) {
      byTable.set(fact.at.name, [...(byTable.get(fact.at.name) ?? []), fact]);
    }
    const sources = group.filter(({ at }) => at.name === source.at.name);
    return [...byTable.values()].flatMap((candidates) => oneOf(text, candidates, sources) ?? []);
  });
}

/** The tie of a candidate and a source that agree, or of the first of each when none does. */
export function oneOf(
  text: TieText,
  candidates: readonly Fact[],
  sources: readonly Fact[],
): Identity | null {
  const ties = candidates.flatMap((fact) =>
    sources.flatMap((source) => {
      const identity = tie(text, fact, source.terms);
      return identity === null
        ? []
        : [{ identity, agrees: Math.abs(fact.value - source.value) <= identity.slack }];
    }),
  );
  return (ties.find(({ agrees }) => agrees) ?? ties[0])?.identity ?? null;
}
