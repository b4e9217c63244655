import type { Verdict } from '../model/finding';
import type { Analysis } from '../pipeline/analysis';
import { openOf } from './findings/finding-tree';
import type { Say } from './say';

/** How the workbook stands with what is accepted taken as answered: the sign for it and the words. */
export function verdictText(
  { verdict, findings }: Analysis,
  say: Say,
): { readonly sign: Verdict; readonly text: string } {
  const { error, warning } = openOf(findings);
  if (verdict === 'unchecked') return { sign: verdict, text: say('verdict.unchecked') };
  if (error > 0) return { sign: 'error', text: say('verdict.error') };
  if (warning > 0) {
    const isWithErrors = verdict === 'error';
    const text = say(isWithErrors ? 'verdict.warningLeft' : 'verdict.warning', { count: warning });
    return { sign: 'warning', text };
  }
  return { sign: 'ok', text: say(verdict === 'ok' ? 'verdict.ok' : 'verdict.accepted') };
}
