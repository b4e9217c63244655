import { err, ok, type Result } from '../model/result';
import { composeReport } from '../report/compose';
import { REPORT_TYPED_OVER } from '../report/own-findings';
import { keptInputs } from '../report/kept-inputs';
import type { ReportPlan } from '../report/plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Analysis } from './analysis';

/** Why no report can be composed: a code for `locales/`, with its parameters. */
export interface PlanProblem {
  readonly code: 'no-budget-table' | 'question-open' | 'no-period';
  readonly params: Readonly<Record<string, string | number>>;
}

/** Tables that alone are enough for a report. */
const ENOUGH: ReadonlySet<string> = new Set([
  'uppfoljning',
  'insatser',
  'resultatrakning',
  'driftredovisning',
]);

/** statements + findings → report plan, keeping by key what a person typed in an earlier report in the same book. Pure. */
export function planReport(
  snapshot: WorkbookSnapshot,
  analysis: Analysis,
): Result<ReportPlan, PlanProblem> {
  const { statements, settings } = analysis;
  if (!statements.tables.some((table) => ENOUGH.has(table.id))) {
    return err({ code: 'no-budget-table', params: {} });
  }
  const [question] = statements.questions.filter(({ code }) => code !== 'no-period');
  if (question !== undefined)
    return err({ code: 'question-open', params: { code: question.code } });
  const period = settings.reportPeriod ?? statements.report.period;
  if (period === null) return err({ code: 'no-period', params: {} });
  const { plan } = composeReport({
    statements,
    settings,
    period,
    control: {
      verdict: analysis.verdict,
      // What is wrong in the earlier report goes away when it is written anew.
      findings: analysis.findings.filter(({ rule }) => rule !== REPORT_TYPED_OVER),
    },
    kept: keptInputs(snapshot),
    language: 'sv',
  });
  return ok(plan);
}
