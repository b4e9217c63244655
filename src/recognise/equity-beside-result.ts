import type { Column, Relation, TableId } from '../model/table';
import { type FiguredRow, summedColumns } from './sums/figured-row';
import { type Fit, fitOf, isBetter } from './sums/relation-fit';
import { findSums } from './sums';

const FUNDING = 'summa-eget-kapital-och-skulder';

/**
 * A balansräkning whose plain `Eget kapital` leaves out the result that stands beside it: where eget kapital och skulder
 * add up better so, the row is an item, övrigt eget kapital, and no sum.
 */
export function withEquityBesideResult(
  id: TableId,
  rows: readonly FiguredRow[],
  columns: readonly Column[],
): readonly FiguredRow[] {
  const plain = rows.find(
    ({ key, normalised }) => key === 'summa-eget-kapital' && normalised === 'eget kapital',
  );
  const isBeside = (key: string): boolean => rows.some((row) => row.key === key);
  if (id !== 'balansrakning' || plain === undefined || !isBeside('resultat')) return rows;
  if (isBeside('ovrigt-eget-kapital') || isBeside('ingaende-eget-kapital')) return rows;
  const apart = rows.map((row): FiguredRow =>
    row === plain ? { ...row, key: 'ovrigt-eget-kapital', kind: 'item' } : row,
  );
  const [asSum, asItem] = [rows, apart].map((each) => fundingFit(id, each, columns));
  return asItem !== undefined && asSum !== undefined && isBetter(asItem, asSum) ? apart : rows;
}

/** How well eget kapital och skulder add up. */
function fundingFit(id: TableId, rows: readonly FiguredRow[], columns: readonly Column[]): Fit {
  const total = rows.find(({ key }) => key === FUNDING);
  const relation = findSums(id, rows, columns).find((one) => one.total === total?.index);
  if (total === undefined || relation === undefined) return { holds: 0, fails: 0, telling: 0 };
  return fitOf(total, partsOf(relation, rows), summedColumns(columns).spoken);
}

const partsOf = ({ parts }: Relation, rows: readonly FiguredRow[]) =>
  parts.flatMap(({ row: index, factor }) => {
    const row = rows.find((one) => one.index === index);
    return row === undefined ? [] : [{ row, factor }];
  });
