import { err, ok, type Result } from '../model/result';
import { composeReport, type Composed } from '../report/compose';
import { carriedInputs } from '../report/earlier/carried';
import { earlierIn } from '../report/earlier/earlier';
import type { Period } from '../model/period';
import type { ReportPlan } from '../report/plan';
import { reportTypedOver } from '../rules/form/report-typed-over';
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

/** The period that a workbook's report is of: the person's choice, or as found. */
export const reportPeriod = ({ statements, settings }: Analysis): Period | null =>
  settings.reportPeriod ?? statements.report.period;

/** The report as composed from a workbook, with its period. Pure. */
export function composed(
  snapshot: WorkbookSnapshot,
  analysis: Analysis,
): Result<Composed & { readonly period: Period }, PlanProblem> {
  const { statements, settings } = analysis;
  if (!statements.tables.some((table) => ENOUGH.has(table.id))) {
    return err({ code: 'no-budget-table', params: {} });
  }
  const [question] = statements.questions.filter(({ code }) => code !== 'no-period');
  if (question !== undefined)
    return err({ code: 'question-open', params: { code: question.code } });
  const period = reportPeriod(analysis);
  if (period === null) return err({ code: 'no-period', params: {} });
  const earlier = earlierIn(snapshot);
  const report = composeReport({
    statements,
    settings,
    period,
    control: {
      verdict: analysis.verdict,
      // What is wrong in the earlier report goes away when it is written anew.
      findings: analysis.findings.filter(({ rule }) => rule !== reportTypedOver.id),
    },
    kept: carriedInputs(snapshot, period, earlier),
    earlier,
    language: 'sv',
  });
  return ok({ ...report, period });
}

/** statements + findings → report plan, keeping by key what a person typed in an earlier report in the same book. Pure. */
export function planReport(
  snapshot: WorkbookSnapshot,
  analysis: Analysis,
): Result<ReportPlan, PlanProblem> {
  const report = composed(snapshot, analysis);
  return report.ok ? ok(report.value.plan) : report;
}
