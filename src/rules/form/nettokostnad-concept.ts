import type { Relation } from '../../model/table';
import { type BookTable, amountColumns, cellOf, rowWith } from '../engine/book';
import { halfUnit } from '../engine/identity';

/** The columns of a driftredovisning where nettokostnad, medlemsavgift and resultat all stand. */
function columnsOf(at: BookTable) {
  if (at.table.id !== 'driftredovisning') return [];
  const netto = rowWith(at, 'nettokostnad');
  const avgift = rowWith(at, 'medlemsavgift');
  const resultat = rowWith(at, 'resultat');
  if (netto === null || avgift === null || resultat === null) return [];
  return amountColumns(at.table).flatMap((column) => {
    const cells = {
      netto: cellOf(at, netto, column),
      avgift: cellOf(at, avgift, column),
      resultat: cellOf(at, resultat, column),
    };
    return cells.netto === null || cells.avgift === null || cells.resultat === null
      ? []
      : [{ netto: cells.netto, avgift: cells.avgift, resultat: cells.resultat }];
  });
}

/** Whether the table is one where nettokostnad, medlemsavgift and resultat can be compared. */
export const hasNettokostnad = (at: BookTable): boolean => columnsOf(at).length > 0;

/**
 * The columns of a driftredovisning whose row Nettokostnad holds the result instead, when most of its columns
 * do; empty otherwise. Seen in several published reports: nettokostnad + medlemsavgift ≠ resultat throughout.
 */
export function resultInNettokostnad(at: BookTable): ReturnType<typeof columnsOf> {
  const columns = columnsOf(at).filter(({ avgift }) => Math.abs(avgift.value) > halfUnit(avgift));
  const same = columns.filter(
    ({ netto, resultat }) => Math.abs(netto.value - resultat.value) <= halfUnit(netto) * 2,
  );
  return same.length > 0 && same.length * 2 > columns.length ? columns : [];
}

/** Whether a relation says nettokostnad + medlemsavgift = resultat of a table that means something else by the row. */
export const resultStandsAsNettokostnad = (at: BookTable, relation: Relation): boolean =>
  resultInNettokostnad(at).some(
    ({ netto, resultat }) =>
      relation.total === resultat.row.index &&
      relation.parts.some(({ row }) => row === netto.row.index),
  );
