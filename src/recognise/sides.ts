import type { Relation, RowSide, TableId } from '../model/table';
import { withKommuner } from './row-roles';
import { COST_SIDES, sideOfWords } from './section-words';
import type { FiguredRow } from './sums/figured-row';

/** Tables whose sums are known by what they add up rather than by the template's labels. */
const NAMED_BY_PARTS: ReadonlySet<TableId> = new Set<TableId>([
  'uppfoljning',
  'prognos',
  'insatser',
  'not-kostnader',
  'not-intakter',
  'not-fordringar',
  'not-skulder',
]);

/**
 * Sides and names that only the sums tell: a total takes the side of its parts, an item without telling words the side of
 * the total it goes into, and the outermost total of a side is that side's total.
 */
export function settleSides(
  id: TableId,
  rows: readonly FiguredRow[],
  relations: readonly Relation[],
): readonly FiguredRow[] {
  if (!NAMED_BY_PARTS.has(id)) return rows;
  const sums = plainSums(relations);
  const summed = rows.map((row) => asSum(row, sums));
  const sided = withItemSides(summed, sums, sidesOfTotals(id, summed, sums));
  return withKommuner(withTotals(id, sided, sums));
}

/** An item that proves to be the sum of others is a sum: a section's name with the section's total beside it. */
function asSum(row: FiguredRow, { byTotal }: PlainSums): FiguredRow {
  return row.kind === 'item' && byTotal.has(row.index)
    ? { ...row, kind: 'sum', side: sideOfWords(row.normalised) ?? row.side }
    : row;
}

/** Sums without a minus, by their total, and the totals each row goes into. */
interface PlainSums {
  readonly byTotal: ReadonlyMap<number, Relation>;
  readonly into: ReadonlyMap<number, readonly number[]>;
}

function plainSums(relations: readonly Relation[]): PlainSums {
  const byTotal = new Map<number, Relation>();
  const into = new Map<number, number[]>();
  for (const relation of relations) {
    if (relation.parts.some((part) => part.factor < 0)) continue;
    byTotal.set(relation.total, relation);
    for (const { row } of relation.parts) {
      const totals = into.get(row);
      if (totals === undefined) into.set(row, [relation.total]);
      else totals.push(relation.total);
    }
  }
  return { byTotal, into };
}

/** Nested deeper than this, a chain of sums is a circle. */
const DEPTH = 20;

/** The side of each total: what its own words say, else its parts' side when they agree; all costs together are `kostnad`. */
function sidesOfTotals(
  id: TableId,
  rows: readonly FiguredRow[],
  { byTotal }: PlainSums,
): ReadonlyMap<number, RowSide | null> {
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  const sides = new Map<number, RowSide | null>();
  const sideOf = (index: number, depth: number): RowSide | null => {
    const row = byIndex.get(index);
    const relation = byTotal.get(index);
    if (row?.kind !== 'sum' || relation === undefined || depth > DEPTH) return row?.side ?? null;
    const known = sides.get(index);
    if (known !== undefined) return known;
    const found = new Set(
      relation.parts
        .map((part) => sideOf(part.row, depth + 1))
        .filter((side) => side !== null && side !== 'finans'),
    );
    const side = isMostlyUnnamed(relation, found, sideOf, depth)
      ? (sideOfWords(row.normalised) ?? 'kostnad')
      : sideOfTotal(row, found, id);
    sides.set(index, side);
    return side;
  };
  for (const total of byTotal.keys()) sideOf(total, 0);
  return sides;
}

/** Whether a few rows of the running costs stand among more that no word places: together they are costs. */
const isMostlyUnnamed = (
  { parts }: Relation,
  found: ReadonlySet<RowSide>,
  sideOf: (index: number, depth: number) => RowSide | null,
  depth: number,
): boolean =>
  found.size === 1 &&
  found.has('administration') &&
  parts.filter(({ row }) => sideOf(row, depth + 1) === null).length * 2 >= parts.length;

function sideOfTotal(row: FiguredRow, parts: ReadonlySet<RowSide>, id: TableId): RowSide | null {
  const words = sideOfWords(row.normalised);
  const costs = [...parts].filter((side) => COST_SIDES.has(side));
  if (costs.length > 1 && costs.length === parts.size && words !== 'intakt') return 'kostnad';
  // In a table of insatser alone, its costs are the insatser's.
  if (words !== null && !(words === 'kostnad' && id === 'insatser')) return words;
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : row.side;
}

/**
 * Items and sums that no word places are of the side of the total they go into; an item of the costs is an insats, also
 * where its label alone would be income (`ESF Bryggan`).
 */
function withItemSides(
  rows: readonly FiguredRow[],
  { into }: PlainSums,
  totals: ReadonlyMap<number, RowSide | null>,
): readonly FiguredRow[] {
  const sideAbove = (index: number, depth: number): RowSide | null => {
    for (const total of into.get(index) ?? []) {
      const side = totals.get(total) ?? (depth > DEPTH ? null : sideAbove(total, depth + 1));
      if (side !== null) return side;
    }
    return null;
  };
  return rows.map((row) => {
    if (row.kind === 'sum') {
      const own = row.key === 'totala-medel' ? row.side : (totals.get(row.index) ?? row.side);
      return { ...row, side: own ?? (row.key === 'totala-medel' ? null : sideAbove(row.index, 0)) };
    }
    if (row.kind !== 'item') return row;
    const above = sideAbove(row.index, 0);
    if (row.side === 'administration' && above === 'intakt') return { ...row, side: 'intakt' };
    if (!(row.side === null || row.side === 'intakt')) return row;
    const isCost = above !== null && COST_SIDES.has(above);
    if (row.side === null) return { ...row, side: isCost ? costItem(above) : above };
    return isCost ? { ...row, key: null, side: costItem(above) } : row;
  });
}

const costItem = (side: RowSide): RowSide => (side === 'kostnad' ? 'insats' : side);

const ECONOMY_KEYS: readonly (readonly [RowSide, string])[] = [
  ['intakt', 'summa-intakter'],
  ['insats', 'summa-insatser'],
  ['administration', 'summa-administration'],
  ['kostnad', 'summa-kostnader'],
];
const KEYS_BY_SIDE: Partial<Record<TableId, readonly (readonly [RowSide, string])[]>> = {
  insatser: [['insats', 'summa-insatser']],
  'not-kostnader': [
    ['insats', 'summa-insatser'],
    ['administration', 'summa-administration'],
  ],
  'not-intakter': [],
  'not-fordringar': [],
  'not-skulder': [],
};

/** Of nested totals of one side the outermost is the side's total and bears its key; of a note's totals, the last. */
function withTotals(
  id: TableId,
  rows: readonly FiguredRow[],
  { byTotal, into }: PlainSums,
): readonly FiguredRow[] {
  const sides = new Map(rows.map((row) => [row.index, row.side]));
  const isOutermost = (row: FiguredRow): boolean =>
    !(into.get(row.index) ?? []).some((total) => sides.get(total) === row.side);
  const totals = new Map<number, string>();
  for (const [side, key] of KEYS_BY_SIDE[id] ?? ECONOMY_KEYS) {
    const total = rows.findLast(
      (row) =>
        row.kind === 'sum' && row.side === side && byTotal.has(row.index) && isOutermost(row),
    );
    if (total !== undefined && total.key !== 'totala-medel') totals.set(total.index, key);
  }
  const last = rows.findLast((row) => row.kind === 'sum' && !into.has(row.index));
  if (last !== undefined && id.startsWith('not-')) totals.set(last.index, 'summa');
  const claimed = new Set(totals.values());
  return rows.map((row) => {
    if (row.kind !== 'sum') return row;
    const key =
      totals.get(row.index) ?? (row.key !== null && claimed.has(row.key) ? null : row.key);
    return { ...row, key };
  });
}
