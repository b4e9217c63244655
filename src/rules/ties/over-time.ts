import type { Book } from '../engine/book';
import type { Identity, Term } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { type Fact, distance, spanOf, yearBefore } from './fact';
import { likvidaMedel, resultat, statedAs, utgaendeEgetKapital } from './facts';
import { tie } from './tie';

const actual = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ basis }) => basis === 'actual');

/** The fact nearest the books, one of the same table first. */
function nearest(facts: readonly Fact[], to: Fact): Fact | null {
  const own = facts.find(({ at }) => at.name === to.at.name);
  const sorted = [...facts].sort((one, other) => distance(one.at) - distance(other.at));
  return own ?? sorted[0] ?? null;
}

const at = (facts: readonly Fact[], end: string, to: Fact): Fact | null =>
  nearest(
    facts.filter(({ period }) => period.end === end),
    to,
  );

const turned = (terms: readonly Term[]): readonly Term[] =>
  terms.map(({ cell, factor }) => ({ cell, factor: -factor }));

const EK = 'eget-kapital-over-time';

/** Utgående eget kapital = what it was at the turn of the year + the result since. */
function egetKapital(book: Book): readonly Identity[] {
  const results = actual(resultat(book));
  const all = actual(utgaendeEgetKapital(book));
  const opening = actual(
    statedAs(book, ['uppfoljning', 'balansrakning'], 'ingaende-eget-kapital'),
  ).map((fact) => ({ ...fact, period: { start: null, end: yearBefore(fact.period) } }));
  const closings = all.flatMap((fact) => {
    const before = at([...all, ...opening], yearBefore(fact.period), fact);
    const inPeriod = results.filter(({ period }) => spanOf(period) === spanOf(fact.period));
    const result = nearest(inPeriod, fact);
    if (before === null || result === null) return [];
    return tie({ rule: EK, message: EK }, fact, [...before.terms, ...result.terms]) ?? [];
  });
  const openings = opening.flatMap((fact) => {
    const before = at(all, fact.period.end, fact);
    return before === null
      ? []
      : (tie({ rule: EK, message: 'eget-kapital-opening' }, fact, before.terms) ?? []);
  });
  const rest = actual(statedAs(book, ['balansrakning'], 'ovrigt-eget-kapital')).flatMap((fact) => {
    const hasOpening = fact.at.table.rows.some(({ key }) => key === 'ingaende-eget-kapital');
    const before = at(all, yearBefore(fact.period), fact);
    return before === null || hasOpening
      ? []
      : (tie({ rule: EK, message: 'eget-kapital-rest' }, fact, before.terms) ?? []);
  });
  return [...openings, ...closings, ...rest];
}

/** Utgående eget kapital = ingående + resultat, from one year's end to the next. */
export const egetKapitalOverTime = {
  id: EK,
  law: { act: 'LKBR', place: '4 kap. 4 §' },
  identities: egetKapital,
} satisfies Rule;

const LIKVIDA = 'likvida-medel-over-time';

/** Likvida medel at the year's beginning are those at the last year's end. */
export const likvidaMedelOverTime = {
  id: LIKVIDA,
  law: null,
  identities: (book: Book) => {
    const all = likvidaMedel(book);
    return actual(statedAs(book, ['kassaflodesanalys'], 'likvida-medel-ingaende')).flatMap(
      (fact) => {
        const before = at(all, yearBefore(fact.period), fact);
        return before === null
          ? []
          : (tie({ rule: LIKVIDA, message: LIKVIDA }, fact, before.terms) ?? []);
      },
    );
  },
} satisfies Rule;

const CHANGES = 'rorelsekapital-over-time';

/** The cash flow's changes in fordringar and skulder are those of the balansräkning. */
export const rorelsekapitalOverTime = {
  id: CHANGES,
  law: null,
  identities: (book: Book) =>
    (
      [
        ['forandring-fordringar', 'fordringar', -1],
        ['forandring-skulder', 'kortfristiga-skulder', 1],
      ] as const
    ).flatMap(([change, stock, direction]) => {
      const stocks = actual(statedAs(book, ['balansrakning'], stock));
      return actual(statedAs(book, ['kassaflodesanalys'], change)).flatMap((fact) => {
        const now = at(stocks, fact.period.end, fact);
        const before = at(stocks, yearBefore(fact.period), fact);
        if (now === null || before === null) return [];
        const growth = [...now.terms, ...turned(before.terms)];
        const terms = direction === 1 ? growth : turned(growth);
        return tie({ rule: CHANGES, message: CHANGES }, fact, terms) ?? [];
      });
    }),
} satisfies Rule;
