import type { Unit } from '../model/amount';
import type { Settings } from '../model/settings';
import type {
  Column,
  Relation,
  RowSide,
  SignConvention,
  Table,
  TableId,
  TableRow,
} from '../model/table';
import { matchesAnchor } from './classify';
import type { Draft } from './draft';
import { contentsOf, tableDecimals } from './figures';
import type { RoleRow } from './row-roles';
import { isTableTitle } from './row-shape';
import { findRelations, type FiguredRow } from './sums';
import { normaliseLabel } from './text';
import { unitOfWords } from './units';

/** Builds the table from a draft once its unit and columns are settled: figures, sums, and what sums without words are. */
export function assemble(
  draft: Draft,
  unit: Unit,
  columns: readonly Column[],
  settings: Settings,
): Table {
  const decimals = tableDecimals(draft, unit);
  const contents = draft.rows.map((row) => contentsOf(draft, row, unit, decimals));
  const corrected = draft.rows.map((row) => withCorrection(draft, row, settings));
  const figured = corrected.map((row, place): FiguredRow => ({
    ...row,
    index: row.row.index,
    figures: contents[place]?.figures ?? new Map(),
  }));
  const relations = findRelations(draft.id, figured, columns);
  const named = nameSums(draft.id, figured, relations);
  const ids = new Map<string, number>();
  const noteColumns = columns
    .filter((column) => column.role === 'not')
    .map((column) => column.index);
  const rows = named.map((row, place): TableRow => {
    const texts = contents[place]?.texts ?? new Map<number, string>();
    return {
      index: row.row.index,
      labelColumn: row.row.labelColumn,
      label: row.row.label,
      key: row.key,
      id: uniqueId(row, ids),
      kind: row.kind,
      side: row.side,
      section: row.section.map((one) => normaliseLabel(draft.rows[one]?.row.label ?? '')),
      note:
        noteColumns
          .map((column) => texts.get(column))
          .find((text) => text !== undefined && text !== '') ?? null,
      hidden: row.row.hidden,
      figures: row.figures,
      texts,
      reason: reasonOf(row, relations),
    };
  });
  return {
    id: draft.id,
    sheet: draft.block.sheet,
    range: draft.block.range,
    title: titleOf(draft.block),
    unit,
    statedUnit: draft.stated,
    sign: correctedSign(draft, settings) ?? signOf(draft.id, rows, columns),
    columns,
    rows,
    relations,
    faults: contents.flatMap((one) => one.faults),
    reason: draft.reason,
  };
}

/** The text that names the table; a line that only states the unit names nothing. */
function titleOf({ titles }: Draft['block']): string {
  const texts = titles.map((title) => title.text);
  return texts.findLast(isTableTitle) ?? texts.findLast((text) => unitOfWords(text) === null) ?? '';
}

function withCorrection(draft: Draft, row: RoleRow, settings: Settings): RoleRow {
  for (const { sheet, anchor, target } of settings.corrections) {
    if (target.kind !== 'row' || sheet !== draft.block.sheet || !matchesAnchor(draft.block, anchor))
      continue;
    if (normaliseLabel(target.label) !== row.normalised) continue;
    if (target.key === 'insats' || target.key === 'administration')
      return { ...row, key: null, side: target.key, kind: 'item' };
    return { ...row, key: target.key };
  }
  return row;
}

function correctedSign(draft: Draft, settings: Settings): SignConvention | null {
  const found = settings.corrections.find(
    (one) =>
      one.target.kind === 'sign' &&
      one.sheet === draft.block.sheet &&
      matchesAnchor(draft.block, one.anchor),
  );
  return found?.target.kind === 'sign' ? found.target.sign : null;
}

/** Gives totals without telling words the key and side of what they add up; of nested totals the outermost is the total. */
function nameSums(
  id: TableId,
  rows: readonly FiguredRow[],
  relations: readonly Relation[],
): readonly FiguredRow[] {
  if (!NAMED_BY_PARTS.has(id)) return rows;
  const byTotal = new Map(relations.map((relation) => [relation.total, relation]));
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  const within = new Set(
    relations.flatMap((relation) =>
      isPlainSum(relation) ? relation.parts.map((part) => part.row) : [],
    ),
  );
  const sides = new Map<number, RowSide | null>();
  const sideOf = (index: number, depth = 0): RowSide | null => {
    const relation = byTotal.get(index);
    const row = byIndex.get(index);
    if (row === undefined || relation === undefined || row.kind !== 'sum' || depth > 20)
      return row?.side ?? null;
    const known = sides.get(index);
    if (known !== undefined) return known;
    const found = new Set(
      relation.parts
        .map((part) => sideOf(part.row, depth + 1))
        .filter((side) => side !== null && side !== 'finans'),
    );
    const side =
      found.size === 0
        ? row.side
        : found.size === 1
          ? ([...found][0] ?? null)
          : found.has('intakt')
            ? row.side
            : 'kostnad';
    sides.set(index, side);
    return side;
  };
  const outermost = (side: RowSide): number | undefined =>
    rows.findLast(
      (row) =>
        row.kind === 'sum' &&
        byTotal.has(row.index) &&
        sideOf(row.index) === side &&
        !nestedInSameSide(row.index, side),
    )?.index;
  const nestedInSameSide = (index: number, side: RowSide): boolean =>
    within.has(index) &&
    relations.some(
      (one) =>
        isPlainSum(one) &&
        sideOf(one.total) === side &&
        one.parts.some((part) => part.row === index),
    );
  const total = new Map<number, string>();
  for (const [side, key] of KEYS_BY_SIDE[id] ?? ECONOMY_KEYS) {
    const index = outermost(side);
    if (index !== undefined && byIndex.get(index)?.key !== 'totala-medel') total.set(index, key);
  }
  const last = rows.findLast((row) => row.kind === 'sum' && !within.has(row.index));
  if (last !== undefined && id.startsWith('not-')) total.set(last.index, 'summa');
  const claimed = new Set(total.values());
  return rows.map((row) => {
    if (row.kind !== 'sum') return row;
    const side = byTotal.has(row.index) ? sideOf(row.index) : row.side;
    const key = total.get(row.index) ?? (row.key !== null && claimed.has(row.key) ? null : row.key);
    return { ...row, side: row.key === 'totala-medel' ? row.side : side, key };
  });
}

const isPlainSum = (relation: Relation): boolean =>
  relation.parts.every((part) => part.factor === 1);

const NAMED_BY_PARTS: ReadonlySet<TableId> = new Set<TableId>([
  'uppfoljning',
  'prognos',
  'insatser',
  'not-kostnader',
  'not-intakter',
  'not-fordringar',
  'not-skulder',
]);
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

/** Keys that several rows may carry are no identity; their labels are. */
const SHARED_KEYS = new Set([
  'stat',
  'region',
  'kommun',
  'medlemsavgift',
  'projektmedel',
  'ovriga-intakter',
  'finansnetto',
  'resultatreserv',
]);

function uniqueId(row: RoleRow, seen: Map<string, number>): string {
  const words = row.normalised.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const base = row.key !== null && !SHARED_KEYS.has(row.key) ? row.key : words || 'summa';
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}

function reasonOf(row: FiguredRow, relations: readonly Relation[]): TableRow['reason'] {
  if (row.kind === 'heading') return { code: 'row-heading', params: {} };
  if (row.kind === 'sum' || row.kind === 'result') {
    const relation = relations.find((one) => one.total === row.index);
    if (relation !== undefined)
      return { code: `row-sum-${relation.basis}`, params: { count: relation.parts.length } };
    return { code: 'row-sum-unclear', params: {} };
  }
  if (row.key !== null) return { code: 'row-by-label', params: { label: row.row.label } };
  return row.side === null
    ? { code: 'row-item', params: {} }
    : { code: 'row-by-section', params: {} };
}

const UNSIGNED: ReadonlySet<TableId> = new Set<TableId>([
  'balansrakning',
  'balanskrav',
  'kassaflodesanalys',
  'not-intakter',
  'not-fordringar',
  'not-skulder',
  'deltagare',
  'medel-till-forfogande',
  'okand',
]);
const COST_SIDES: ReadonlySet<RowSide> = new Set<RowSide>(['kostnad', 'insats', 'administration']);

/** Whether most cost figures stand with a minus. */
function signOf(
  id: TableId,
  rows: readonly TableRow[],
  columns: readonly Column[],
): SignConvention {
  if (UNSIGNED.has(id)) return 'none';
  const spoken = columns
    .filter((column) => !['avvikelse', 'andel', 'okand', 'not', 'text'].includes(column.role))
    .map((column) => column.index);
  let balance = 0;
  for (const row of rows) {
    if (row.side === null || !COST_SIDES.has(row.side)) continue;
    for (const column of spoken) balance += Math.sign(row.figures.get(column)?.value ?? 0);
  }
  return balance === 0 ? 'none' : balance < 0 ? 'costs-negative' : 'costs-positive';
}
