import { isFullYear, yearOf } from '../../model/period';
import { spanText, type ReportContext } from '../context';
import { yearBefore } from '../moment';
import type { DriftMoment } from './drift-cells';

/** What a cell without a source is called where it is listed as missing. */
export const missingLabel = (context: ReportContext, label: string, moment: DriftMoment): string =>
  `${label}, ${headingOf(context, moment)}`;

/** A column's heading, with its period. */
export function headingOf({ say, period }: ReportContext, moment: DriftMoment): string {
  const span = spanText(say, period);
  if (moment === 'utfall') return say('headUtfall', { span });
  if (moment === 'periodbudget') return say('headBudget', { span });
  const year = String(yearOf(yearBefore(period)));
  return isFullYear(period) ? say('headBokslut', { year }) : say('headBokslutDelar', { year });
}

/** What the table's budget is: the year's, as printed for the period, or spread over the months. */
export function budgetNote({ say, budget, period }: ReportContext): string {
  const spread = budget?.spread ?? null;
  if (isFullYear(period)) return say('driftNote');
  return spread === null ? say('driftNotePrinted') : say('driftNoteSpread', { share: spread.text });
}
