import type { Column, TableId } from '../../model/table';
import type { RoleRow } from '../row-roles';
import type { SumRow } from './relation-fit';

/** A role row with its figures. */
export interface FiguredRow extends RoleRow, SumRow {}

/** Tables of the whole economy, which come to a result. */
export const WITH_RESULT: ReadonlySet<TableId> = new Set<TableId>(['uppfoljning', 'prognos']);

/** The columns of stated figures, and among them those that are not differences of others. */
export function summedColumns(columns: readonly Column[]): {
  readonly all: readonly number[];
  readonly spoken: readonly number[];
} {
  const stated = columns.filter(({ role }) => !['not', 'text', 'andel', 'okand'].includes(role));
  const indexes = (list: readonly Column[]): number[] => list.map(({ index }) => index);
  const spoken = indexes(stated.filter(({ role }) => role !== 'avvikelse'));
  const unknown = indexes(columns.filter(({ role }) => role === 'okand'));
  return { all: stated.length > 0 ? indexes(stated) : unknown, spoken };
}
