import { isFullYear, yearOf } from '../../model/period';
import type { BudgetMoment } from '../budget-model';
import { spanText, type ReportContext } from '../context';

/** The columns of the budgetuppföljning, those computed from others included. */
export type BudgetColumn = BudgetMoment | 'avvikelse' | 'procent' | 'forbrukat';

const INTERIM: readonly BudgetColumn[] = [
  'utfall',
  'periodbudget',
  'avvikelse',
  'procent',
  'prognos',
  'arsbudget',
  'forbrukat',
];

/** The columns that a kind of report shows: a whole year has one budget, a budget nothing else. */
export function columnsOf(context: ReportContext): readonly BudgetColumn[] {
  if (context.kind === 'budget') return ['arsbudget'];
  return isFullYear(context.period) ? ['utfall', 'periodbudget', 'avvikelse', 'procent'] : INTERIM;
}

/** The columns' headings, each saying its period. */
export function headings({
  say,
  period,
  kind,
  budget,
}: ReportContext): Record<BudgetColumn, string> {
  const span = spanText(say, period);
  const year = String(yearOf(period));
  const share = budget?.spread?.text;
  return {
    utfall: say('headUtfall', { span }),
    periodbudget:
      share === undefined
        ? say('headPeriodbudget', { span })
        : say('headPeriodbudgetShare', { span, share }),
    avvikelse: say('headAvvikelseKr'),
    procent: say('headAvvikelseProcent'),
    prognos: say('headPrognos', { year }),
    arsbudget: say(kind === 'budget' ? 'headBudgetYear' : 'headHelarsbudget', { year }),
    forbrukat: say('headForbrukat'),
  };
}
