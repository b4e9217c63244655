import { ORE_PER, type Unit } from '../model/amount';
import { sheetCell } from '../model/beside';
import type { Fault, Figure } from '../model/table';
import type { AmountText } from './amount-text';
import type { BlockColumn } from './block';
import { type Draft, figureColumnsOf, ownUnit, quantityOf } from './draft';
import type { RoleRow } from './row-roles';

/** A row's figures and texts, and the cells where a figure was expected and none could be read. */
export interface RowContents {
  readonly figures: ReadonlyMap<number, Figure>;
  readonly texts: ReadonlyMap<number, string>;
  readonly faults: readonly Fault[];
}

/** Turns a row's cells into figures, in öre by the table's unit unless cell, column or row states its own. */
export function contentsOf(draft: Draft, row: RoleRow, unit: Unit, decimals: number): RowContents {
  const figures = new Map<number, Figure>();
  const texts = new Map<number, string>();
  const faults: Fault[] = [];
  const columns = new Map(figureColumnsOf(draft.block).map((column) => [column.index, column]));
  for (const [index, { reading, formula }] of row.row.cells) {
    const column = columns.get(index);
    if (column === undefined) {
      texts.set(index, reading.kind === 'number' ? String(reading.amount.value) : reading.text);
    } else if (reading.kind === 'number') {
      figures.set(index, {
        ...sheetCell(draft.block, row.row.index, index),
        asText: reading.asText,
        formula,
        ...measure(draft, row, column, reading.amount, unit, decimals),
      });
    } else if (reading.kind === 'error') {
      faults.push({ row: row.row.index, column: index, kind: 'error-value', text: reading.text });
    } else if (reading.kind === 'text' && reading.amountLike) {
      faults.push({ row: row.row.index, column: index, kind: 'unreadable', text: reading.text });
    } else {
      texts.set(index, reading.text);
    }
  }
  return { figures, texts, faults };
}

function measure(
  draft: Draft,
  row: RoleRow,
  column: BlockColumn,
  amount: AmountText,
  unit: Unit,
  decimals: number,
): Pick<Figure, 'quantity' | 'value' | 'precision' | 'share'> {
  const quantity = quantityOf(draft, row, column, amount);
  const own = ownUnit(row, column, amount);
  const scale =
    quantity === 'money'
      ? ORE_PER[own ?? (unit === 'antal' || unit === 'procent' ? 'kr' : unit)]
      : 1;
  const shown =
    own === null || own === unit ? Math.max(amount.decimals, decimals) : amount.decimals;
  const value = amount.value * scale;
  return {
    quantity,
    value: quantity === 'money' ? Math.round(value) : value,
    precision: Math.max(scale / 10 ** shown, quantity === 'money' ? 1 : 0),
    share: amount.share,
  };
}

/** Decimals that a table in Mkr prints: `28` beside `28,3` is 28,0. In kr and tkr a whole number is whole. */
export function tableDecimals(draft: Draft, unit: Unit): number {
  if (unit !== 'Mkr') return 0;
  const columns = figureColumnsOf(draft.block).map((column) => column.index);
  let decimals = 0;
  for (const row of draft.rows) {
    for (const column of columns) {
      const reading = row.row.cells.get(column)?.reading;
      if (reading?.kind === 'number') decimals = Math.max(decimals, reading.amount.decimals);
    }
  }
  return decimals;
}
