import type { State } from './state';

/** What the person does best next; `begin` is what the introduction offers. */
export type NextStep = 'begin' | 'review' | 'answer' | 'findings' | 'understood' | 'generate';

/** The one next step, whose button alone is the primary one among those of the home view. */
export function nextStep({ analysis, isIntroShown }: State): NextStep {
  if (isIntroShown) return 'begin';
  if (analysis === null) return 'review';
  if (analysis.statements.questions.length > 0) return 'answer';
  if (analysis.verdict === 'unchecked') return 'understood';
  return analysis.verdict === 'ok' ? 'generate' : 'findings';
}
