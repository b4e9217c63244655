import { isFullYear, yearOf } from '../../model/period';
import type { Severity } from '../../model/finding';
import { cellA1 } from '../../sheet/a1';
import { periodRow } from '../earlier/carried';
import { periodHeading } from '../earlier/earlier';
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

/** The last of the rows that stand on every page, with air below it, in points. */
const BELOW_TITLES = 26;

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
  const span = periodHeading(period);
  draft.text(LABEL, say(isFullYear(period) ? 'periodYear' : 'periodPart', { span }), 'periodLine');
  draft.mark(periodRow(period), LABEL);
  draft.heights.push({ row: draft.row, points: BELOW_TITLES });
  draft.end();
  remark(draft, controlLine(context));
  const sheets = [...new Set(statements.tables.map((table) => table.sheet))];
  remark(draft, say('sources', { sheets: sheets.join(', ') }));
}

/** How many of a kind are named by their cells. */
const NAMED = 5;

/** `2 fel (Noter!C28, Översikt!D16)`: roots only, since what follows from a root goes away with it. */
function counted(
  { say, control }: ReportContext,
  severity: Exclude<Severity, 'info'>,
): { readonly text: string; readonly count: number } {
  const roots = control.findings.filter(
    (finding) => finding.severity === severity && finding.causedBy === null,
  );
  const many = severity === 'error' ? 'controlErrors' : 'controlWarnings';
  const count = say(many, { count: roots.length });
  const cells = roots.flatMap(({ sheet, cell }) =>
    sheet === null || cell === null ? [] : [`${sheet}!${cellA1(cell.row, cell.column)}`],
  );
  const named = cells.slice(0, NAMED).join(', ');
  if (named === '') return { text: count, count: roots.length };
  const rest = cells.length > NAMED ? say('controlMore', { count: cells.length - NAMED }) : '';
  return { text: `${count} (${named}${rest})`, count: roots.length };
}

function controlLine(context: ReportContext): string {
  const { say, control } = context;
  if (control.verdict === 'unchecked') return say('controlUnchecked');
  const errors = counted(context, 'error');
  const warnings = counted(context, 'warning');
  if (errors.count === 0 && warnings.count === 0) return say('controlOk');
  const accepted = control.findings.filter(
    (finding) => finding.accepted !== null && finding.severity !== 'info',
  ).length;
  const counts = say('controlCounts', { errors: errors.text, warnings: warnings.text });
  if (accepted === 0) return counts;
  return `${counts} ${say('controlAccepted', { accepted })}`;
}
