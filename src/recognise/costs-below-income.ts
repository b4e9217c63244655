import type { RowSide, TableId } from '../model/table';
import { COST_SIDES, isAdministrationRow, namedSide } from './section-words';
import { type FiguredRow, WITH_RESULT } from './sums/figured-row';

/** Items between the last income and the result that no word or sum places are costs: insatser by their own names. */
export function withCostsBelowIncome(
  id: TableId,
  rows: readonly FiguredRow[],
): readonly FiguredRow[] {
  if (!WITH_RESULT.has(id)) return rows;
  const income = rows.findLastIndex(({ side, figures }) => side === 'intakt' && figures.size > 0);
  const result = rows.findIndex(({ key }) => key === 'resultat');
  if (income < 0) return rows;
  return rows.map((row, at) =>
    row.kind === 'item' && row.side === null && row.key === null && at > income && at < result
      ? { ...row, side: isAdministrationRow(row.normalised) ? 'administration' : 'insats' }
      : row,
  );
}

/** `Intäkter` and `Kostnader` as the only rows of their sides are those sides. */
export function withLoneSides(id: TableId, rows: readonly FiguredRow[]): readonly FiguredRow[] {
  if (!WITH_RESULT.has(id)) return rows;
  const figured = rows.filter(({ figures }) => figures.size > 0);
  const isAlone = (named: RowSide): boolean =>
    !figured.some(
      ({ side, normalised }) =>
        namedSide(normalised) === null &&
        side !== null &&
        (named === 'intakt' ? side === 'intakt' : COST_SIDES.has(side)),
    );
  return rows.map((row) => {
    const named = row.kind === 'item' && row.key === null ? namedSide(row.normalised) : null;
    return named !== null && isAlone(named) ? { ...row, side: named } : row;
  });
}
