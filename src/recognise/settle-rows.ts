import type { Column, Relation, TableId } from '../model/table';
import { withCostsBelowIncome, withLoneSides } from './costs-below-income';
import { withEquityBesideResult } from './equity-beside-result';
import { settleSides } from './sides';
import { findResults, findSums } from './sums';
import type { FiguredRow } from './sums/figured-row';
import { unnamedResult } from './sums/unnamed-result';

/** A table's rows with their names and sides, and the sums among them: each tells the other. */
export function settleRows(
  id: TableId,
  read: readonly FiguredRow[],
  columns: readonly Column[],
): { readonly named: readonly FiguredRow[]; readonly relations: readonly Relation[] } {
  const rows = withEquityBesideResult(id, read, columns);
  const sums = findSums(id, rows, columns);
  const named = withCostsBelowIncome(id, withLoneSides(id, settleSides(id, rows, sums)));
  const result = unnamedResult(id, named, columns, sums);
  if (result !== null) {
    const known = rows.map((row): FiguredRow =>
      row.index === result.index
        ? { ...row, key: 'resultat', kind: 'result', side: 'resultat' }
        : row,
    );
    return settleRows(id, known, columns);
  }
  return { named, relations: [...sums, ...findResults(id, named, columns, sums)] };
}
