import type { Column, Relation, TableId } from '../../model/table';
import { TABLE_TEMPLATES } from '../../template/tables';
import type { RoleRow } from '../row-roles';
import { formulaParts } from './formula-parts';
import { groupsAbove } from './groups-above';
import { type StackRow, sumsBelow } from './open-rows';
import type { SumRow } from './relation-fit';
import { type EconomyRow, resultRelations } from './result-relations';
import { templateRelations } from './template-relations';

/** A role row with its figures. */
export interface FiguredRow extends RoleRow, SumRow {}

/** Tables whose totals the template names; the others are known by their structure. */
const BY_TEMPLATE: ReadonlySet<TableId> = new Set<TableId>([
  'oversikt',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
  'kassaflodesanalys',
  'balanskrav',
  'medlemsbidrag',
]);
const WITH_RESULT: ReadonlySet<TableId> = new Set<TableId>(['uppfoljning', 'prognos']);
const GENERIC_SUM = /^(?:summa|totalt?|s:a|)$/;

/** Finds which row is the sum of which, from formulas, words, the template and arithmetic together. */
export function findRelations(
  id: TableId,
  rows: readonly FiguredRow[],
  columns: readonly Column[],
): readonly Relation[] {
  const amounts = columns
    .filter((column) => !['not', 'text', 'andel', 'okand'].includes(column.role))
    .map((column) => column.index);
  const spoken = columns
    .filter((column) => amounts.includes(column.index) && column.role !== 'avvikelse')
    .map((column) => column.index);
  const unknown = columns.filter((column) => column.role === 'okand').map((column) => column.index);
  const tested = amounts.length > 0 ? amounts : unknown;
  if (BY_TEMPLATE.has(id) && id !== 'okand') {
    const keyed = rows
      .filter((row) => row.figures.size > 0)
      .map((row) => ({ index: row.row.index, figures: row.figures, key: row.key, kind: row.kind }));
    return templateRelations(TABLE_TEMPLATES[id].relations, keyed, spoken);
  }
  if (id === 'medel-till-forfogande') return [];
  const figured = rows.filter((row) => row.figures.size > 0);
  const stack = stackRows(rows, figured);
  const above = groupsAbove(stack, tested, (position) => isGroup(figured[position]));
  const below = sumsBelow(stack, tested, above);
  const structural = [...above.relations, ...below];
  if (!WITH_RESULT.has(id)) return structural;
  const parts = new Set(structural.flatMap((relation) => relation.parts.map((part) => part.row)));
  const totals = new Set(structural.map((relation) => relation.total));
  const economy: EconomyRow[] = figured.map((row) => ({
    index: row.row.index,
    figures: row.figures,
    key: row.key,
    kind: row.kind,
    side: row.side,
  }));
  const named = economy.map((row) => ({
    ...row,
    key: row.key ?? outermostKey(row, figured, totals, parts),
  }));
  return [...structural, ...resultRelations(named, spoken, totals, parts)];
}

/** A total without a telling label is the side's total when nothing of that side adds it up further. */
function outermostKey(
  row: EconomyRow,
  figured: readonly FiguredRow[],
  totals: ReadonlySet<number>,
  parts: ReadonlySet<number>,
): string | null {
  if (!totals.has(row.index) || parts.has(row.index) || row.kind !== 'sum') return null;
  if (row.side === 'intakt')
    return figured.some((one) => one.key === 'summa-intakter') ? null : 'summa-intakter';
  if (row.side === 'kostnad')
    return figured.some((one) => one.key === 'summa-kostnader') ? null : 'summa-kostnader';
  return null;
}

const isGroup = (row: FiguredRow | undefined): boolean =>
  row !== undefined &&
  (row.kind === 'sum' ||
    /^(?:individ|struktur|administration|kanslistyrda|samverkansinsatser|insatser)/.test(
      row.normalised,
    ));

function stackRows(
  all: readonly FiguredRow[],
  figured: readonly FiguredRow[],
): readonly StackRow[] {
  const positions = new Map(figured.map((row, position) => [row.row.index, position]));
  return figured.map((row): StackRow => ({
    index: row.row.index,
    figures: row.figures,
    isSum: row.kind === 'sum',
    isApart: row.kind === 'result' || row.kind === 'memo',
    isIncome: row.side === 'intakt',
    sectionStart: sectionStart(row, all, figured),
    formulaParts: partsByFormula(row, positions),
  }));
}

/** Where the section begins that a sum closes: the one it names, all of it for a plain "Totalt", else the innermost. */
function sectionStart(
  row: FiguredRow,
  all: readonly FiguredRow[],
  figured: readonly FiguredRow[],
): number {
  const named = row.section.find((one) =>
    row.normalised.endsWith(all[one]?.normalised ?? '\u0000'),
  );
  const heading = named ?? (GENERIC_SUM.test(row.normalised) ? row.section[0] : row.section.at(-1));
  const headingRow = heading === undefined ? undefined : all[heading]?.row.index;
  return headingRow === undefined ? -1 : figured.findIndex((one) => one.row.index > headingRow);
}

/** The positions that the row's formulas add up, when its columns agree about them. */
function partsByFormula(
  row: FiguredRow,
  positions: ReadonlyMap<number, number>,
): readonly number[] | null {
  for (const figure of row.figures.values()) {
    if (figure.formula === null) continue;
    const rows = formulaParts(figure.formula, figure.column);
    const parts = rows?.map((one) => positions.get(one)).filter((one) => one !== undefined) ?? [];
    if (parts.length > 0) return parts;
  }
  return null;
}
