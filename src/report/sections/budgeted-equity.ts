import type { Draft } from '../draft';
import { combine, guard, type Slot } from '../slot';
import { operandIn, token, type Term } from '../term';
import type { DriftMoment } from './drift-cells';

type Slots = Readonly<Record<DriftMoment, Slot>>;

/** Eget kapital by the period's budget: what it was at the year's start and the budgeted result. */
export function budgetedEquity(
  draft: Draft,
  column: number,
  opening: Term | null,
  closing: Slot | undefined,
  result: Slots,
  id: string,
): Slot {
  const style = 'amount';
  if (opening === null && closing !== undefined) {
    return combine(
      draft,
      column,
      [
        [closing, 1],
        [result.utfall, -1],
        [result.periodbudget, 1],
      ],
      { id, unit: 'tkr', style },
    );
  }
  const budgeted = result.periodbudget;
  const ore = budgeted.ore === null || opening === null ? null : opening.ore + budgeted.ore;
  const operand = `${opening === null ? '0' : operandIn(opening, 'tkr')}+${token(budgeted.id)}`;
  const value = ore === null ? '' : ore / 100_000;
  draft.formula(column, guard([budgeted], operand), value, style, id);
  return { id, unit: 'tkr', ore, open: budgeted.open };
}
