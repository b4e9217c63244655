import type { Ore } from './amount';
import type { Settings } from './settings';

/** What one budget row holds, costs negative, in öre; null where the workbook does not say. */
export interface BudgetAmounts {
  readonly utfall: Ore | null;
  readonly periodBudget: Ore | null;
  readonly prognos: Ore | null;
  readonly arsbudget: Ore | null;
}

/** Why a row is flagged. `forbrukad`: the whole year's budget is used before the year is over. */
export type AvvikelseReason = 'forbrukad' | 'prognos' | 'utfall';

/** One reason to look at a budget row. */
export interface Avvikelse {
  readonly reason: AvvikelseReason;
  /** `battre`: the result becomes better than budget by it; `samre`: worse. */
  readonly direction: 'battre' | 'samre';
  /** Utfall or prognos minus its budget, costs negative, in öre. */
  readonly amount: number;
  /** `amount` as a share of the budget's size in percent; null when the budget is 0. */
  readonly percent: number | null;
}

/** The limits below which an avvikelse is not worth a flag. */
export type AvvikelseLimits = Pick<Settings, 'avvikelsePercent' | 'avvikelseAmount'>;

function beyond(
  reason: AvvikelseReason,
  actual: Ore | null,
  budget: Ore | null,
  limits: AvvikelseLimits,
): Avvikelse[] {
  if (actual === null || budget === null) return [];
  const amount = actual - budget;
  const percent = budget === 0 ? null : (Math.abs(amount) / Math.abs(budget)) * 100;
  const small =
    Math.abs(amount) < limits.avvikelseAmount ||
    (percent !== null && percent < limits.avvikelsePercent);
  if (small || amount === 0) return [];
  return [{ reason, direction: amount > 0 ? 'battre' : 'samre', amount, percent }];
}

function whollyUsed({ utfall, arsbudget }: BudgetAmounts, months: number): Avvikelse[] {
  if (utfall === null || arsbudget === null || months >= 12) return [];
  if (arsbudget >= 0 || utfall > arsbudget) return [];
  const amount = utfall - arsbudget;
  const percent = (Math.abs(amount) / Math.abs(arsbudget)) * 100;
  return [{ reason: 'forbrukad', direction: 'samre', amount, percent }];
}

/**
 * Whether a budget row deviates enough to be flagged, and why; empty when it does not.
 * Flagged: utfall against the period's budget or prognos against the year's, by at least both limits;
 * or a year's budget for a cost that is wholly used before the year is over, whatever the limits.
 * `months` is how many months of the year the utfall covers.
 */
export function avvikelserOf(
  amounts: BudgetAmounts,
  months: number,
  limits: AvvikelseLimits,
): Avvikelse[] {
  return [
    ...whollyUsed(amounts, months),
    ...beyond('prognos', amounts.prognos, amounts.arsbudget, limits),
    ...beyond('utfall', amounts.utfall, amounts.periodBudget, limits),
  ];
}
