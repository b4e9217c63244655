import { isFullYear, yearOf } from '../../model/period';
import type { Severity } from '../../model/finding';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { remark } from '../frame';
import { LABEL } from '../grid';

/** The report's title by its kind: `Delårsrapport 2022`. */
export function titleOf({ say, kind, period }: ReportContext): string {
  const year = String(yearOf(period));
  if (kind === 'budget') return say('titleBudget', { year });
  return say(kind === 'delårsrapport' ? 'titleDelarsrapport' : 'titleArsredovisning', { year });
}

/** The name of the förbund, or the words that stand for it. */
export const nameOf = ({ statements, settings, say }: ReportContext): string =>
  settings.organisationName ?? statements.organisation.name ?? say('unnamed');

/** The top of the report: whose, of when, how the check came out and where the figures come from. */
export function head(draft: Draft, context: ReportContext): void {
  const { say, statements, settings, period } = context;
  draft.text(LABEL, titleOf(context), 'title');
  draft.end();
  const number = settings.orgNumber ?? statements.organisation.orgNumber;
  const owner =
    number === null ? nameOf(context) : say('ownerWithNumber', { name: nameOf(context), number });
  draft.text(LABEL, owner, 'subtitle');
  draft.end();
  const span = `${period.start ?? `${yearOf(period)}-01-01`} – ${period.end}`;
  draft.text(LABEL, say(isFullYear(period) ? 'periodYear' : 'periodPart', { span }), 'subtitle');
  draft.end();
  remark(draft, controlLine(context));
  const sheets = [...new Set(statements.tables.map((table) => table.sheet))];
  remark(draft, say('sources', { sheets: sheets.join(', ') }));
}

function controlLine({ say, control }: ReportContext): string {
  const count = (severity: Severity): number =>
    control.findings.filter((finding) => finding.severity === severity).length;
  if (control.verdict === 'unchecked') return say('controlUnchecked');
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors === 0 && warnings === 0) return say('controlOk');
  const accepted = control.findings.filter(
    (finding) => finding.accepted !== null && finding.severity !== 'info',
  ).length;
  const counts = say('controlCounts', { errors, warnings });
  return accepted === 0 ? counts : `${counts} ${say('controlAccepted', { accepted })}`;
}
