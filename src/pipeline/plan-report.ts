import { type Result } from '../model/result';
import type { ReportPlan } from '../report/plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Analysis } from './analysis';

/** Why no report can be composed: a code for `locales/`, with its parameters. */
export interface PlanProblem {
  readonly code: 'no-budget-table' | 'question-open' | 'no-period';
  readonly params: Readonly<Record<string, string | number>>;
}

/** statements + findings → report plan, keeping by key what a person typed in an earlier report in the same book. Pure. */
export function planReport(_snapshot: WorkbookSnapshot, _analysis: Analysis): Result<ReportPlan, PlanProblem> {
  throw new Error('not built yet');
}
