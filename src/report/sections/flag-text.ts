import type { Avvikelse } from '../../model/avvikelse';
import type { BudgetLine } from '../budget-model';
import type { ReportContext } from '../context';

type Say = ReportContext['say'];

/** The mark and word of a row's most telling avvikelse; empty when it has none. */
export function markOf(say: Say, avvikelser: readonly Avvikelse[]): string {
  const [first] = avvikelser;
  if (first === undefined) return '';
  if (first.reason === 'forbrukad') return say('markUsed');
  return say(first.direction === 'battre' ? 'markBetter' : 'markWorse');
}

/** An avvikelse as a sentence: how much, against which budget, and whether it is better or worse. */
export function sentence(say: Say, line: BudgetLine, avvikelse: Avvikelse, months: number): string {
  const { reason, direction, percent } = avvikelse;
  const ore = Math.round(Math.abs(avvikelse.amount) / 100) * 100;
  const amount = { kind: 'money', ore } as const;
  if (reason === 'forbrukad') {
    return ore === 0 ? say('flagUsed', { months }) : say('flagOverspent', { months, amount });
  }
  const income = line.group === 'intakter';
  const over = (direction === 'battre') === income;
  const share =
    percent === null ? '' : ` (${say('percent', { percent: { kind: 'percent', percent } })})`;
  const text = months === 12 ? 'flagUtfallYear' : 'flagUtfall';
  return say(reason === 'prognos' ? 'flagPrognos' : text, {
    amount,
    share,
    side: say(over ? 'over' : 'under'),
    verdict: say(direction === 'battre' ? 'betterThanBudget' : 'worseThanBudget'),
  });
}
