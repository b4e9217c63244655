import type { Relation, RowSide } from '../../model/table';
import type { RelationTemplate } from '../../template/table-template';
import { type Fit, fitOf, isBetter, type SumRow } from './relation-fit';

/** A row with the key it goes by. */
export interface KeyedRow extends SumRow {
  readonly key: string | null;
  readonly kind: string;
  readonly side: RowSide | null;
}

interface Candidate {
  readonly parts: readonly { readonly row: KeyedRow; readonly factor: 1 | -1 }[];
  readonly fit: Fit;
  readonly basis: Relation['basis'];
  /** How many parts the template names. */
  readonly named: number;
}

const isAlone = ({ parts, named }: Candidate): boolean => parts.length === 1 && named > 1;

/**
 * The template's relations as this table keeps them. For each total the alternatives are tried in order; items that the
 * template does not know, standing among the parts or above on the total's side, count as parts too unless an earlier
 * total has taken them. What holds in most columns wins; equals go to
 * the template's first.
 */
export function templateRelations(
  templates: readonly RelationTemplate[],
  rows: readonly KeyedRow[],
  columns: readonly number[],
): readonly Relation[] {
  const byKey = new Map<string, KeyedRow[]>();
  for (const row of rows)
    if (row.key !== null) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const relations: Relation[] = [];
  for (const key of new Set(templates.map((template) => template.total))) {
    const total = byKey.get(key)?.[0];
    if (total === undefined) continue;
    const taken = new Set(relations.flatMap(({ parts }) => parts.map(({ row }) => row)));
    const open = rows.filter((row) => !taken.has(row.index));
    const all = templates
      .filter((template) => template.total === key)
      .flatMap((template) => candidatesFor(template, total, byKey, open, columns));
    // A sum left with one part, the others not being there, gives way to one that has them.
    const candidates = all.toSorted((a, b) => Number(isAlone(a)) - Number(isAlone(b)));
    const best = candidates.reduce<Candidate | null>(
      (top, one) => (top === null || isBetter(one.fit, top.fit) ? one : top),
      null,
    );
    if (best === null) continue;
    relations.push({
      total: total.index,
      parts: best.parts.map(({ row, factor }) => ({ row: row.index, factor })),
      basis: best.basis,
    });
  }
  return relations;
}

function candidatesFor(
  template: RelationTemplate,
  total: KeyedRow,
  byKey: ReadonlyMap<string, readonly KeyedRow[]>,
  rows: readonly KeyedRow[],
  columns: readonly number[],
): readonly Candidate[] {
  const parts = template.parts.flatMap(({ key, factor }) =>
    (byKey.get(key) ?? []).map((row) => ({ row, factor })),
  );
  const firstKey = template.parts[0]?.key;
  if (parts.length < 2 && !byKey.has(firstKey ?? '')) return [];
  const named = template.parts.length;
  const known: Candidate = { parts, fit: fitOf(total, parts, columns), basis: 'template', named };
  const own = parts.map(({ row }) => row);
  const wider = [unknownAmong(own, total, rows), unknownOfSide(total, rows)]
    .filter((extra) => extra.length > 0)
    .map((extra): Candidate => {
      const all = [...parts, ...extra.map((row) => ({ row, factor: 1 as const }))];
      return { parts: all, fit: fitOf(total, all, columns), basis: 'arithmetic', named };
    });
  return [known, ...wider];
}

/** Items without a key that stand between the first part and the total. */
function unknownAmong(
  parts: readonly KeyedRow[],
  total: KeyedRow,
  rows: readonly KeyedRow[],
): readonly KeyedRow[] {
  const first = parts.reduce((low, part) => Math.min(low, part.index), Infinity);
  return rows.filter(
    (row) =>
      row.key === null && row.kind === 'item' && row.index > first && row.index < total.index,
  );
}

/** Items without a key above the total, on its side of the economy: `Inventarier` among the tillgångar. */
const unknownOfSide = (total: KeyedRow, rows: readonly KeyedRow[]): readonly KeyedRow[] =>
  rows.filter(
    (row) =>
      row.key === null &&
      row.kind === 'item' &&
      row.side !== null &&
      row.side === total.side &&
      row.index < total.index,
  );
