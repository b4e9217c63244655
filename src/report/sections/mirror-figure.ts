import { ORE_PER } from '../../model/amount';
import type { Column, Figure, TableRow } from '../../model/table';
import { referenceTo } from '../../sheet/a1';
import type { Draft } from '../draft';
import { amountInput } from '../slot';
import type { StyleName } from '../styles';
import type { MirrorView } from './mirror-view';

/** What an earlier report held in the row, where the source has no comparison; and what a later one will ask for. */
export function compare(
  draft: Draft,
  { model, unit, own, earlier }: MirrorView,
  row: TableRow,
  at: number,
  style: StyleName,
): void {
  const key = model.key(row);
  if (own !== undefined) draft.remember(key, model.cell(row, own)?.term.ore ?? null);
  if (earlier === undefined) return;
  const term = earlier.termOf(key);
  if (term === null) draft.blank(at, style);
  else draft.amount(at, term, unit, style);
}

/** Places one figure; gives what the source prints when that is not what its rows give. */
export function figure(
  draft: Draft,
  view: MirrorView,
  row: TableRow,
  column: Column,
  at: number,
  style: StyleName,
): number | null {
  const { model, unit } = view;
  const id = model.id(row, column);
  const held = row.figures.get(column.index);
  if (held !== undefined && held.quantity !== 'money') {
    measure(draft, view, held, at, style !== 'amount');
    return null;
  }
  const cell = model.cell(row, column);
  if (cell === null) {
    const fault = model.table.faults.some(
      (candidate) => candidate.row === row.index && candidate.column === column.index,
    );
    if (fault) amountInput(draft, at, id, `${view.labelOf(row)}, ${column.heading}`);
    else {
      draft.mark(id, at);
      draft.blank(at, style);
    }
    return null;
  }
  if (cell.operand === null) draft.amount(at, cell.term, unit, style, id);
  else draft.formula(at, cell.operand, cell.term.ore / ORE_PER[unit], style, id);
  return cell.printed;
}

/** A share or a count, as the source has it. */
function measure(
  draft: Draft,
  { model }: MirrorView,
  held: Figure,
  at: number,
  total: boolean,
): void {
  const percent = held.quantity === 'percent';
  const style = percent ? 'percent' : total ? 'countSum' : 'count';
  const value = percent ? held.value / 100 : held.value;
  const { sheet } = model.table;
  const source = { sheet, row: held.row, column: held.column };
  if (held.asText) draft.constant(at, value, style, source);
  else draft.formula(at, referenceTo(sheet, held.row, held.column), value, style);
}
