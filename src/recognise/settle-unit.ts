import { type MoneyUnit, ORE_PER, type Unit } from '../model/amount';
import { amountAt, type Draft, figureColumnsOf, ownUnit, quantityOf } from './draft';

/** No förbund's figure in tkr is as large as this (200 Mkr): a table that holds several is in kronor. */
const SURELY_KRONOR = 200_000;

/** Rows whose figures stand in several tables, so that they tell which unit a table is in. */
const SHARED_KEYS = new Set([
  'resultat',
  'intakter',
  'summa-intakter',
  'medlemsavgift',
  'medlemsbidrag',
  'utgaende-eget-kapital',
  'summa-eget-kapital',
  'balanskravsresultat',
  'summa-kostnader',
  'kostnader',
  'kostnad',
  'nettokostnad',
  'likvida-medel',
  'kassa-bank',
  'summa',
  'summa-insatser',
  'medel',
]);

interface Raw {
  readonly value: number;
  readonly unit: MoneyUnit | null;
  readonly shared: boolean;
}

/** The unit of each draft's amounts: a person's word, else what fits the other tables, else what is stated, else kr. */
export function settleUnits(drafts: readonly Draft[]): ReadonlyMap<Draft, Unit> {
  const raws = new Map(drafts.map((draft) => [draft, rawAmounts(draft)]));
  const settled = new Map<Draft, Unit>();
  const known: number[] = [];
  const settle = (draft: Draft, unit: Unit): void => {
    settled.set(draft, unit);
    if (unit === 'antal' || unit === 'procent') return;
    for (const raw of raws.get(draft) ?? [])
      if (raw.shared) known.push(Math.abs(raw.value) * ORE_PER[raw.unit ?? unit]);
  };
  for (const draft of drafts) {
    const amounts = raws.get(draft) ?? [];
    if (draft.correctedUnit !== null) settle(draft, draft.correctedUnit);
    else if (draft.id === 'deltagare') settle(draft, 'antal');
    else if (isSurelyKronor(amounts)) settle(draft, 'kr');
    else if (amounts.length > 0 && amounts.every((raw) => raw.unit !== null))
      settle(draft, amounts[0]?.unit ?? 'kr');
  }
  // Tables that state their unit before those that say nothing: the latter follow the former's figures.
  for (const isStated of [true, false]) {
    const references = Float64Array.from(known).sort();
    for (const draft of drafts) {
      if (settled.has(draft) || (draft.stated !== null) !== isStated) continue;
      settle(draft, bestUnit(raws.get(draft) ?? [], draft.stated?.unit ?? null, references));
    }
  }
  return settled;
}

/** One figure that is too large for tkr may itself be the slip; two, or most of those there are, tell the unit. */
function isSurelyKronor(amounts: readonly Raw[]): boolean {
  const plain = amounts.filter(({ unit, value }) => unit === null && value !== 0);
  const large = plain.filter(({ value }) => Math.abs(value) >= SURELY_KRONOR).length;
  return large > 1 || large * 2 > plain.length;
}

/** The unit in which most of the amounts are found in other tables, to within one of that unit. */
function bestUnit(
  amounts: readonly Raw[],
  stated: MoneyUnit | null,
  references: Float64Array,
): MoneyUnit {
  const units: readonly MoneyUnit[] = ['kr', 'tkr', 'Mkr'];
  const counts = new Map(units.map((unit) => [unit, countMatches(amounts, unit, references)]));
  const statedCount = stated === null ? 0 : (counts.get(stated) ?? 0);
  const best = units.reduce(
    (top, unit) => ((counts.get(unit) ?? 0) > (counts.get(top) ?? 0) ? unit : top),
    stated ?? 'kr',
  );
  return stated !== null && (statedCount > 0 || (counts.get(best) ?? 0) < 2) ? stated : best;
}

function countMatches(amounts: readonly Raw[], unit: MoneyUnit, references: Float64Array): number {
  const step = ORE_PER[unit];
  return amounts.filter((raw) => {
    const wanted = Math.abs(raw.value) * step;
    if (!raw.shared || raw.unit !== null || Math.abs(raw.value) < 10) return false;
    return hasWithin(references, wanted, step);
  }).length;
}

function hasWithin(sorted: Float64Array, wanted: number, distance: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted - distance) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && (sorted[low] ?? Infinity) <= wanted + distance;
}

function rawAmounts(draft: Draft): readonly Raw[] {
  const amounts: Raw[] = [];
  for (const row of draft.rows) {
    for (const column of figureColumnsOf(draft.block)) {
      const amount = amountAt(row.row, column.index);
      if (amount === null || quantityOf(draft, row, column, amount) !== 'money') continue;
      amounts.push({
        value: amount.value,
        unit: ownUnit(row, column, amount),
        shared: SHARED_KEYS.has(row.key ?? ''),
      });
    }
  }
  return amounts;
}
