import type { Column, Relation, TableId } from '../../model/table';
import { TABLE_TEMPLATES } from '../../template/tables';
import { COST_SIDES, isGenericSum, namedSide, opensSection } from '../section-words';
import { type FiguredRow, summedColumns, WITH_RESULT } from './figured-row';
import { formulaParts } from './formula-parts';
import { groupsAbove } from './groups-above';
import { sumsBelow } from './open-rows';
import type { StackRow } from './stack-row';
import { resultRelations } from './result-relations';
import { templateRelations } from './template-relations';

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

/** Finds which row is the sum of which, from formulas, words, the template and arithmetic together. */
export function findSums(
  id: TableId,
  rows: readonly FiguredRow[],
  columns: readonly Column[],
): readonly Relation[] {
  const { all, spoken } = summedColumns(columns);
  const figured = rows.filter((row) => row.figures.size > 0);
  if (id !== 'okand' && BY_TEMPLATE.has(id))
    return templateRelations(TABLE_TEMPLATES[id].relations, figured, spoken);
  if (id === 'medel-till-forfogande') return [];
  const stack = stackRows(rows, figured);
  const told = spoken.length > 0 ? spoken : all;
  const isHead = (position: number): boolean => isGroup(figured[position]);
  const named = groupsAbove(stack, told, isHead);
  // Where some sums stand above their parts, others may whose names say nothing of it.
  const above = named.heads.size > 0 ? groupsAbove(stack, told, isHead, named) : named;
  const found = [...above.relations, ...sumsBelow(stack, all, above)];
  // What no table is known for adds up by its figures or formulas; its words alone say too little.
  return id === 'okand' ? found.filter(({ basis }) => basis !== 'words') : found;
}

/** Finds how the results of the whole economy come about, once its sums have their names. */
export function findResults(
  id: TableId,
  rows: readonly FiguredRow[],
  columns: readonly Column[],
  sums: readonly Relation[],
): readonly Relation[] {
  if (!WITH_RESULT.has(id)) return [];
  const parts = new Set(sums.flatMap((relation) => relation.parts.map((part) => part.row)));
  const totals = new Set(sums.map((relation) => relation.total));
  const figured = rows.filter((row) => row.figures.size > 0);
  return resultRelations(figured, summedColumns(columns).spoken, totals, parts);
}

const isGroup = (row: FiguredRow | undefined): boolean =>
  row !== undefined && (row.kind === 'sum' || opensSection(row.normalised));

function stackRows(
  all: readonly FiguredRow[],
  figured: readonly FiguredRow[],
): readonly StackRow[] {
  const positions = new Map(
    figured.flatMap((row, position) =>
      [...row.figures.values()].map((figure) => [cellKey(figure.row, figure.column), position]),
    ),
  );
  const after = firstFiguredAfter(all);
  return figured.map((row): StackRow => ({
    index: row.row.index,
    figures: row.figures,
    isSum: row.kind === 'sum',
    isApart: row.kind === 'result' || row.kind === 'memo',
    isIncome: row.side === 'intakt',
    isCost: row.side !== null && COST_SIDES.has(row.side),
    named: namedSide(row.normalised),
    sectionStart: sectionStart(row, all, after),
    formulaParts: partsByFormula(row, positions),
  }));
}

/** For each row, the position among the rows with figures of the first one below it. */
function firstFiguredAfter(all: readonly FiguredRow[]): readonly number[] {
  let figured = 0;
  return all.map((row) => {
    if (row.figures.size > 0) figured += 1;
    return figured;
  });
}

/** Where the section begins that a sum closes: the one it names, all of it for a plain "Totalt", else the innermost. */
function sectionStart(
  row: FiguredRow,
  all: readonly FiguredRow[],
  after: readonly number[],
): number {
  const named = row.section.find((one) =>
    row.normalised.endsWith(all[one]?.normalised ?? '\u0000'),
  );
  const heading = named ?? (isGenericSum(row.normalised) ? row.section[0] : row.section.at(-1));
  return heading === undefined ? -1 : (after[heading] ?? -1);
}

/** A cell as one number: halves of a table beside each other have rows of the same sheet row. */
const cellKey = (row: number, column: number): number => row * 2 ** 14 + column;

/** The positions that the row's formulas add up, when its columns agree about them. */
function partsByFormula(
  row: FiguredRow,
  positions: ReadonlyMap<number, number>,
): readonly number[] | null {
  for (const figure of row.figures.values()) {
    if (figure.formula === null) continue;
    const rows = formulaParts(figure.formula, figure.column);
    const parts =
      rows
        ?.map((one) => positions.get(cellKey(one, figure.column)))
        .filter((one) => one !== undefined) ?? [];
    if (parts.length > 0) return parts;
  }
  return null;
}
