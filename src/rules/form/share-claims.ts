import type { Column } from '../../model/table';
import { type BookTable, type Cell, cellOf } from '../engine/book';

/** A share in percent that the table prints: of what amount, and to how fine a step. */
export interface Claim {
  readonly cell: Cell;
  readonly amount: Cell;
  readonly percent: number;
  readonly step: number;
}

/** Shares printed beside an amount in its own cell: `1 274 528 (22,9%)`. */
export const inCells = (at: BookTable, column: Column): readonly Claim[] =>
  at.table.rows.flatMap((row) => {
    const share = row.figures.get(column.index)?.share ?? null;
    const cell = share === null ? null : cellOf(at, row, column);
    if (cell === null || share === null) return [];
    return [{ cell, amount: cell, percent: share.percent, step: 10 ** -share.decimals }];
  });

/** Shares in a column of their own, of the amounts of another column. */
export const inColumn = (at: BookTable, shares: Column, amounts: Column): readonly Claim[] =>
  at.table.rows.flatMap((row) => {
    const cell = cellOf(at, row, shares);
    const amount = cellOf(at, row, amounts);
    if (cell === null || amount === null || cell.figure.quantity !== 'percent') return [];
    return [{ cell, amount, percent: cell.figure.value, step: cell.figure.precision }];
  });
