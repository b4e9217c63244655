import { uncommentedIn } from './avvikelser/uncommented';
import { openOf } from './findings/finding-tree';
import type { State } from './state';

/** What the person does best next; `begin` is what the introduction offers, the last two say that all is done. */
export type NextStep =
  | 'begin'
  | 'review'
  | 'answer'
  | 'understood'
  | 'fill-in'
  | 'findings'
  | 'generate'
  | 'comment'
  | 'control'
  | 'done'
  | 'settled';

/**
 * The one next step, whose button alone is the primary one among those of the home view. An accepted finding asks for
 * nothing more; where nothing may be written, no report is next.
 */
export function nextStep(state: State): NextStep {
  const { analysis, isIntroShown, isReadOnly, isWithoutSettings } = state;
  if (isIntroShown) return 'begin';
  if (analysis === null) return 'review';
  if (analysis.statements.questions.length > 0) return 'answer';
  if (analysis.verdict === 'unchecked') return 'understood';
  const isOwn = !isReadOnly && !isWithoutSettings;
  if (isOwn && state.isPeriodLeft) return 'fill-in';
  const open = openOf(analysis.findings);
  if (open.error + open.warning > 0) return 'findings';
  if (!isOwn) return isReadOnly || state.hasControlSheet ? 'settled' : 'control';
  if (state.report !== 'present') return 'generate';
  return uncommentedIn(state.followUp) > 0 ? 'comment' : 'done';
}
