import type { TableRow } from '../../model/table';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { FIRST_AMOUNT } from '../grid';
import { rowOf } from '../source';
import { excelRound, token } from '../term';
import type { MirrorView } from './mirror-view';

/** Under a row, its share of another row in each column; nothing where either has no figure. */
export function shareRow(
  draft: Draft,
  { say }: ReportContext,
  { model, columns, shares }: MirrorView,
  row: TableRow,
): void {
  const share = row.key === null ? undefined : shares?.[row.key];
  const whole = share === undefined ? undefined : rowOf(model.table, share.of);
  if (share === undefined || whole === undefined) return;
  const known = columns.map(({ column }) => {
    const [part, total] = [model.cell(row, column), model.cell(whole, column)];
    return part === null || total === null ? null : { column, part: part.term, total: total.term };
  });
  if (known.every((one) => one === null)) return;
  draft.label(say(share.label), 'subheading');
  known.forEach((one, index) => {
    if (one === null) return;
    const part = token(model.id(row, one.column));
    const total = token(model.id(whole, one.column));
    const value = one.total.ore === 0 ? '' : excelRound(one.part.ore / one.total.ore, 3);
    const operand = `IF(${total}=0,"",ROUND(${part}/${total},3))`;
    draft.formula(FIRST_AMOUNT + index, operand, value, 'percent');
  });
  draft.end();
}
