import type { Column, Relation, TableId } from '../../model/table';
import { isGenericSum } from '../section-words';
import { type FiguredRow, summedColumns, WITH_RESULT } from './figured-row';
import { fitOf, isBetter } from './relation-fit';
import { incomeLessCosts } from './result-relations';

/**
 * A last row that says no more than `Totalt`, or nothing, in a table without a result of its own: when income less
 * costs is what it holds, it is the result. Null where there is none, or where another sum holds better.
 */
export function unnamedResult(
  id: TableId,
  rows: readonly FiguredRow[],
  columns: readonly Column[],
  sums: readonly Relation[],
): FiguredRow | null {
  if (!WITH_RESULT.has(id) || rows.some(({ key }) => key === 'resultat')) return null;
  const figured = rows.filter((row) => row.figures.size > 0);
  const last = figured.at(-1);
  if (last?.kind !== 'sum' || !isGenericSum(last.normalised)) return null;
  const { spoken } = summedColumns(columns);
  const others = sums.filter(({ total }) => total !== last.index);
  const fit = incomeLessCosts(last, figured.slice(0, -1), spoken, others);
  if (fit === null || fit.telling === 0) return null;
  const known = sums.find(({ total }) => total === last.index);
  const byIndex = new Map(figured.map((row) => [row.index, row]));
  const knownParts = (known?.parts ?? []).flatMap(({ row, factor }) => {
    const part = byIndex.get(row);
    return part === undefined ? [] : [{ row: part, factor }];
  });
  return isBetter(fitOf(last, knownParts, spoken), fit) ? null : last;
}
