import type { Finding, Verdict } from '../../model/finding';
import type { Statements } from '../../model/statements';
import type { Reason } from '../../model/table';

/** The outcome of a check, and why when nothing was checked. */
export interface Judged {
  readonly verdict: Verdict;
  readonly verdictReason: Reason | null;
}

const unchecked = (code: string): Judged => ({
  verdict: 'unchecked',
  verdictReason: { code, params: {} },
});

/** The highest severity, info counting as ok; accepted findings count. A workbook without tables is unchecked. */
export function judge(statements: Statements, findings: readonly Finding[]): Judged {
  const has = (severity: Finding['severity']): boolean =>
    findings.some((finding) => finding.severity === severity);
  if (has('error')) return { verdict: 'error', verdictReason: null };
  if (statements.workbook.neverCalculated) return unchecked('never-calculated');
  if (statements.tables.length === 0) return unchecked(whyNothing(statements));
  return { verdict: has('warning') ? 'warning' : 'ok', verdictReason: null };
}

/** Tables that are none of a förbund's were left aside; without any the workbook holds no figures in tables at all. */
const whyNothing = ({ leftAside }: Statements): string =>
  leftAside.some(({ reason }) => reason.code === 'no-known-table')
    ? 'no-known-tables'
    : 'no-tables';
