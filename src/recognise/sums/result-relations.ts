import type { Relation, RowSide } from '../../model/table';
import { type Fit, fitOf, isBetter } from './relation-fit';
import type { KeyedRow } from './template-relations';

/** A row of the whole economy. */
export interface EconomyRow extends KeyedRow {
  readonly side: RowSide | null;
  readonly normalised: string;
}

type Parts = readonly { readonly row: EconomyRow; readonly factor: 1 | -1 }[];

/** At most so many rows are tried in every combination of plus, minus and absent. */
const SEARCH_LIMIT = 7;

/**
 * How the economy's results come about: resultat = intäkter − kostnader, totala medel = intäkter + ingående eget kapital,
 * utgående eget kapital = resultat + ingående eget kapital, in whichever sign the costs stand. Where that holds in no
 * column, a combination of the totals that holds in every column is used instead.
 */
export function resultRelations(
  rows: readonly EconomyRow[],
  columns: readonly number[],
  taken: ReadonlySet<number>,
  isPartOfTotal: ReadonlySet<number>,
): readonly Relation[] {
  const relations: Relation[] = [];
  const has = (key: string): EconomyRow[] => rows.filter((row) => row.key === key);
  const outermost = (row: EconomyRow): boolean => !isPartOfTotal.has(row.index);
  const income = ofSide(rows, 'summa-intakter', ['intakt'], outermost);
  const costs = ofSide(rows, 'summa-kostnader', COSTS, outermost);
  const finance = has('finansnetto').filter(outermost);
  const opening = has('ingaende-eget-kapital');
  const means = has('totala-medel');
  const result = has('resultat');
  const wanted: readonly (readonly [string, readonly Parts[]])[] = [
    ['totala-medel', [[...plus(income), ...plus(opening)]]],
    [
      'resultat',
      [...signs(plus(income), costs), ...signs([...plus(income), ...plus(finance)], costs)],
    ],
    [
      'utgaende-eget-kapital',
      [
        [...plus(result), ...plus(opening)],
        ...signs(plus(means), costs),
        ...signs([...plus(income), ...plus(opening)], costs),
      ],
    ],
  ];
  for (const [key, alternatives] of wanted) {
    const total = has(key)[0];
    if (total === undefined || taken.has(total.index)) continue;
    const usable = alternatives.filter(
      (parts) => parts.length >= 2 && parts.every(({ row }) => row !== total),
    );
    const best = bestOf(total, usable, columns);
    const chosen =
      best !== null && best.fit.holds > 0 ? best : (searched(total, rows, columns) ?? best);
    if (chosen === null) continue;
    relations.push({
      total: total.index,
      parts: chosen.parts.map(({ row, factor }) => ({ row: row.index, factor })),
      basis: chosen === best ? 'template' : 'arithmetic',
    });
  }
  return relations;
}

/** How income less costs, in the sign that fits best, gives a total, from rows that no sum has taken yet. */
export function incomeLessCosts(
  total: EconomyRow,
  rows: readonly EconomyRow[],
  columns: readonly number[],
  sums: readonly Relation[],
): Fit | null {
  const taken = new Set(sums.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const outermost = (row: EconomyRow): boolean => !taken.has(row.index);
  const income = ofSide(rows, 'summa-intakter', ['intakt'], outermost);
  const costs = ofSide(rows, 'summa-kostnader', COSTS, outermost);
  return bestOf(total, signs(plus(income), costs), columns)?.fit ?? null;
}

const COSTS: readonly RowSide[] = ['kostnad', 'insats', 'administration'];

const plus = (rows: readonly EconomyRow[]): Parts => rows.map((row) => ({ row, factor: 1 }));

/** Both signs that the costs may be taken with, first the one that takes them away: equals go to it. */
function signs(base: Parts, costs: readonly EconomyRow[]): readonly Parts[] {
  if (base.length === 0 || costs.length === 0) return [];
  const printed = costs.flatMap(({ figures }) => [...figures.values()]);
  const balance = printed.reduce((sum, { value }) => sum + Math.sign(value), 0);
  const factors = balance > 0 ? ([-1, 1] as const) : ([1, -1] as const);
  return factors.map((factor) => [...base, ...costs.map((row) => ({ row, factor }))]);
}

/** The keyed total of a side, or without one the outermost rows of that side. */
function ofSide(
  rows: readonly EconomyRow[],
  key: string,
  sides: readonly RowSide[],
  outermost: (row: EconomyRow) => boolean,
): EconomyRow[] {
  const total = rows.find((row) => row.key === key);
  if (total !== undefined) return [total];
  return rows.filter((row) => row.side !== null && sides.includes(row.side) && outermost(row));
}

function bestOf(
  total: EconomyRow,
  alternatives: readonly Parts[],
  columns: readonly number[],
): { parts: Parts; fit: Fit } | null {
  let best: { parts: Parts; fit: Fit } | null = null;
  for (const parts of alternatives) {
    const fit = fitOf(total, parts, columns);
    if (best === null || isBetter(fit, best.fit)) best = { parts, fit };
  }
  return best;
}

/** What is left over is reckoned by taking the income away only where its own name is what is lacking. */
const takesIncomeAway = (total: EconomyRow, parts: Parts): boolean =>
  !total.normalised.startsWith('underskott') &&
  parts.some(({ row, factor }) => row.side === 'intakt' && factor < 0);

/** Every signed combination of the table's totals above, when one of them holds in every column. */
function searched(
  total: EconomyRow,
  rows: readonly EconomyRow[],
  columns: readonly number[],
): { parts: Parts; fit: Fit } | null {
  const majors = rows
    .filter((row) => row.index < total.index && (row.kind !== 'item' || row.key !== null))
    .slice(-SEARCH_LIMIT);
  let best: { parts: Parts; fit: Fit } | null = null;
  const combinations = 3 ** majors.length;
  for (let code = 1; code < combinations; code += 1) {
    const parts: { row: EconomyRow; factor: 1 | -1 }[] = [];
    majors.forEach((row, place) => {
      const digit = Math.floor(code / 3 ** place) % 3;
      if (digit > 0) parts.push({ row, factor: digit === 1 ? 1 : -1 });
    });
    if (parts.length < 2 || parts.length > 4 || takesIncomeAway(total, parts)) continue;
    const fit = fitOf(total, parts, columns);
    if (fit.fails > 0 || fit.telling < 1) continue;
    if (best === null || parts.length < best.parts.length) best = { parts, fit };
  }
  return best;
}
