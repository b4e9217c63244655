import type { RowSide } from '../model/table';
import { balansrakning } from '../template/tables/statements';
import { COST_SIDES, isSumLabel, opensSection, sideOfWords } from './section-words';
import { normaliseLabel } from './text';

/** A half of the economy, or of a balansräkning. */
export type Half = 'intakter' | 'kostnader' | 'tillgangar' | 'eget-kapital-och-skulder';

const OTHER: Readonly<Record<Half, Half>> = {
  intakter: 'kostnader',
  kostnader: 'intakter',
  tillgangar: 'eget-kapital-och-skulder',
  'eget-kapital-och-skulder': 'tillgangar',
};

/** Whether two sets of labels are one half each of the same table. */
export function areHalves(some: readonly string[], others: readonly string[]): boolean {
  const half = halfOf(some);
  return half !== null && halfOf(others) === OTHER[half];
}

/**
 * The half that labels speak of, and of no other: by the sections and sums of the economy, else by the template's rows of
 * the balansräkning. The result and what else stands in either half says nothing.
 */
function halfOf(labels: readonly string[]): Half | null {
  const normalised = labels.map(normaliseLabel);
  const ofEconomy = new Set(normalised.flatMap((label) => economyHalf(label) ?? []));
  const halves =
    ofEconomy.size > 0
      ? ofEconomy
      : new Set(normalised.flatMap((label) => balanceHalf(label) ?? []));
  const [only] = halves;
  return halves.size === 1 && only !== undefined ? only : null;
}

function economyHalf(label: string): Half | null {
  if (!opensSection(label) && !isSumLabel(label)) return null;
  const side = sideOfWords(label);
  if (side === 'intakt') return 'intakter';
  return side !== null && COST_SIDES.has(side) ? 'kostnader' : null;
}

const BALANCE: Partial<Record<RowSide, Half>> = {
  tillgang: 'tillgangar',
  'eget-kapital': 'eget-kapital-och-skulder',
  skuld: 'eget-kapital-och-skulder',
};

function balanceHalf(label: string): Half | null {
  const row = balansrakning.rows.find(({ label: pattern }) => pattern.test(label));
  if (row?.key === 'resultat') return null;
  const side = row?.side ?? (opensSection(label) ? sideOfWords(label) : null);
  return side === null ? null : (BALANCE[side] ?? null);
}
