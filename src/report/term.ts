import { ORE_PER, type MoneyUnit, type Ore } from '../model/amount';
import type { CellAddress } from '../model/address';

/**
 * An amount of the report together with the formula that computes it.
 * The formula's operand may hold tokens for cells of the report itself; `resolve.ts` replaces them.
 */
export interface Term {
  /** What it is worth, in öre. A share of a budget may be a fraction of an öre; it is never rounded on the way. */
  readonly ore: number;
  /** The formula's operand in en-US without `=`, worth `ore` when counted in `unit`. */
  readonly operand: string;
  readonly unit: MoneyUnit;
  /** Whether the operand is one reference or call, so that it can stand in a product without parentheses. */
  readonly simple: boolean;
  /** False when the operand is a typed-in figure, because the source holds the amount as text. */
  readonly live: boolean;
  readonly sources: readonly CellAddress[];
}

const signed = (operand: string): string => (operand.startsWith('-') ? operand : `+${operand}`);
const grouped = (term: Term): string => (term.simple ? term.operand : `(${term.operand})`);

/** The operand that gives the term's worth in a unit: `'Uppföljning'!B14/1000`. */
export function operandIn(term: Term, unit: MoneyUnit): string {
  const from = ORE_PER[term.unit];
  const to = ORE_PER[unit];
  if (from === to) return term.operand;
  return from < to ? `${grouped(term)}/${to / from}` : `${grouped(term)}*${from / to}`;
}

/** Rounds as Excel's ROUND does: half away from zero, and never to a negative zero. */
export function excelRound(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // Excel sees fifteen digits: 0.0125, which in binary is a little less, is rounded up.
  const seen = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(seen)) / factor + 0;
}

/** The term's worth as a number in a unit, as a cell holds it. */
export const valueIn = (term: Pick<Term, 'ore'>, unit: MoneyUnit): number =>
  term.ore / ORE_PER[unit];

/** The same amount with the other sign. */
export function negate(term: Term): Term {
  const operand =
    term.simple && term.operand.startsWith('-') ? term.operand.slice(1) : `-${grouped(term)}`;
  return { ...term, ore: 0 - term.ore, operand };
}

/** The sum of terms; null when there are none. Terms in different units are added in kronor. */
export function sum(terms: readonly Term[]): Term | null {
  const [first] = terms;
  if (first === undefined) return null;
  if (terms.length === 1) return first;
  const unit = terms.every((term) => term.unit === first.unit) ? first.unit : 'kr';
  const operand = terms.map((term) => signed(operandIn(term, unit))).join('');
  return {
    ore: terms.reduce((total, term) => total + term.ore, 0),
    operand: operand.startsWith('+') ? operand.slice(1) : operand,
    unit,
    simple: false,
    live: terms.some((term) => term.live),
    sources: terms.flatMap((term) => term.sources),
  };
}

/** `a − b`. */
export const minus = (a: Term, b: Term): Term => sum([a, negate(b)]) ?? a;

/** A part of an amount, given as a number and as it is to stand in the formula (`8/12`, `0.62`). */
export const portion = (term: Term, share: Share): Term =>
  share.value === 1
    ? term
    : {
        ...term,
        ore: term.ore * share.value,
        operand: `${grouped(term)}*${share.text}`,
        simple: false,
      };

/** The share of the year's budget that is due at the period's end. */
export interface Share {
  readonly value: number;
  readonly text: string;
}

/** An amount that stands in a cell of the report, known by the cell's id. */
export const reportCell = (id: string, ore: Ore, unit: MoneyUnit): Term => ({
  ore,
  operand: token(id),
  unit,
  simple: true,
  live: true,
  sources: [],
});

/** Never part of a sheet's name or a formula, so that tokens cannot be confused with either. */
const MARK = '\u0001';

/** A cell's id as tokens carry it. */
export const plainId = (id: string): string => id.replaceAll(MARK, '');

/** Stands for a cell of the report, by id, until the layout is known. */
export const token = (id: string): string => `${MARK}${plainId(id)}${MARK}`;

/** Replaces every token of an operand. */
export const replaceTokens = (operand: string, a1Of: (id: string) => string): string =>
  operand
    .split(MARK)
    .map((part, index) => (index % 2 === 1 ? a1Of(part) : part))
    .join('');
