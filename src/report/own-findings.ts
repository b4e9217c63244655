import type { Finding } from '../model/finding';
import type { Settings } from '../model/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { reportTypedOver } from '../rules/form/report-typed-over';
import type { ReportPlan, SheetPlan } from './plan';
import { readingMark } from './reading-mark';
import { notTheEngines, type NotTheEngines } from './typed-over';

/**
 * What is wrong in the report that the workbook holds: figures typed over, and others that are not the engine's. Where the
 * workbook has since been read otherwise, those others are one finding: the report is to be generated again.
 */
export function ownFindings(
  snapshot: WorkbookSnapshot,
  plan: ReportPlan,
  settings: Settings,
): readonly Finding[] {
  return plan.sheets.flatMap((planned) => {
    const sheet = snapshot.sheets.find(({ ownKey }) => ownKey === planned.key);
    if (sheet === undefined) return [];
    const found = notTheEngines(sheet, planned);
    const differing = found.filter(({ kind }) => kind === 'differs').length;
    const isOlder = differing > 0 && isReadOtherwise(sheet, planned);
    return [
      ...(isOlder ? [olderReport(sheet.name, differing, settings)] : []),
      ...found
        .filter(({ kind }) => !isOlder || kind === 'typed')
        .map((one) => findingOf(one, sheet.name, settings)),
    ];
  });
}

/** Whether the workbook is now read otherwise than when the report was written. */
function isReadOtherwise(sheet: SheetSnapshot, planned: SheetPlan): boolean {
  const written = readingMark(sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  const texts = planned.cells.map(({ content }) => (content.kind === 'text' ? content.text : null));
  return written !== null && written !== readingMark(texts);
}

/** The report as a whole: nothing in it is typed over, but the workbook or its reading has changed since. */
const olderReport = (sheet: string, count: number, settings: Settings): Finding => {
  const id = `${reportTypedOver.id}/older`;
  return {
    ...{ id, rule: reportTypedOver.id, severity: 'warning', table: null, sheet, cell: null },
    ...{ found: null, expected: null, difference: null },
    ...{ message: 'report-older', params: { count } },
    ...{ law: null, causedBy: null, accepted: acceptanceOf(id, settings), related: [] },
  };
};

const acceptanceOf = (id: string, { acceptances }: Settings): Finding['accepted'] =>
  acceptances.find(({ finding }) => finding === id)?.acceptance ?? null;

function findingOf(
  { kind, cell, id, label, found, expected }: NotTheEngines,
  sheet: string,
  settings: Settings,
): Finding {
  const finding = `${reportTypedOver.id}/${id}`;
  const money = found.kind === 'money' && expected?.kind === 'money';
  const percent = found.kind === 'percent' && expected?.kind === 'percent';
  const difference = money
    ? found.ore - expected.ore
    : percent
      ? found.percent - expected.percent
      : null;
  return {
    id: finding,
    rule: reportTypedOver.id,
    severity: 'error',
    table: null,
    sheet,
    cell,
    found,
    expected,
    difference,
    message: messageOf(kind, found, expected),
    params: { row: label, found, expected: expected ?? '' },
    law: null,
    causedBy: null,
    accepted: acceptanceOf(finding, settings),
    related: [],
  };
}

function messageOf(
  kind: NotTheEngines['kind'],
  found: NotTheEngines['found'],
  expected: NotTheEngines['expected'],
): string {
  if (kind === 'differs') return 'report-differs';
  if (expected === null) return 'report-typed-over-open';
  return found.kind === 'text' && found.text === '' ? 'report-emptied' : 'report-typed-over';
}
