import type { Unit } from '../model/amount';
import type { Quantity, Reason, TableId } from '../model/table';
import type { AmountText } from './amount-text';
import type { Block, BlockColumn, BlockRow } from './block';
import type { RoleRow } from './row-roles';
import { unitOfWords } from './unit-words';
import type { StatedUnit } from './units';

/** A table on its way: what it is and what its words say, before units, periods and sums are settled. */
export interface Draft {
  readonly block: Block;
  readonly id: TableId;
  readonly reason: Reason;
  readonly rows: readonly RoleRow[];
  readonly stated: StatedUnit | null;
  /** A person's word on the unit. */
  readonly correctedUnit: Unit | null;
}

/** Columns whose cells are figures of the table, be they amounts, avvikelser or shares. */
export const figureColumnsOf = (block: Block): readonly BlockColumn[] =>
  block.columns.filter(
    (column) =>
      column.content === 'figures' && !['not', 'text'].includes(column.reading.role ?? ''),
  );

/** The amount a cell holds as printed, or null. */
export function amountAt(row: BlockRow, column: number): AmountText | null {
  const reading = row.cells.get(column)?.reading;
  return reading?.kind === 'number' ? reading.amount : null;
}

/** Whether a row holds a figure, or what should have been one. */
export const holdsFigures = (block: Block): ((row: BlockRow) => boolean) => {
  const columns = figureColumnsOf(block).map((column) => column.index);
  return (row) =>
    columns.some((column) => {
      const reading = row.cells.get(column)?.reading;
      return (
        reading !== undefined &&
        (reading.kind === 'number' ||
          reading.kind === 'error' ||
          (reading.kind === 'text' && reading.amountLike))
      );
    });
};

/** What one figure counts: percent and counts by its suffix, its row or its table; money otherwise. */
export function quantityOf(
  draft: Pick<Draft, 'id'>,
  row: RoleRow,
  column: BlockColumn,
  amount: AmountText,
): Quantity {
  if (amount.unit === 'procent' || row.key === 'soliditet' || column.reading.role === 'andel')
    return 'percent';
  return draft.id === 'deltagare' || row.key === 'antal-anstallda' ? 'count' : 'money';
}

/** The unit that the cell, its column or its row states for itself; null when the table's unit holds. */
export function ownUnit(
  row: RoleRow,
  column: BlockColumn,
  amount: AmountText,
): 'kr' | 'tkr' | 'Mkr' | null {
  if (amount.unit !== null && amount.unit !== 'procent') return amount.unit;
  return column.unit ?? (row.key === null ? null : unitOfWords(row.row.label));
}
