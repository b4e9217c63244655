import type { Finding } from '../model/finding';
import type { Settings } from '../model/settings';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { reportTypedOver } from '../rules/form/report-typed-over';
import type { ReportPlan } from './plan';
import { notTheEngines, type NotTheEngines } from './typed-over';

/** What is wrong in the report that the workbook holds, as errors: figures that are not the engine's. */
export function ownFindings(
  snapshot: WorkbookSnapshot,
  plan: ReportPlan,
  settings: Settings,
): readonly Finding[] {
  return plan.sheets.flatMap((planned) => {
    const sheet = snapshot.sheets.find(({ ownKey }) => ownKey === planned.key);
    if (sheet === undefined) return [];
    return notTheEngines(sheet, planned).map((one) => findingOf(one, sheet.name, settings));
  });
}

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
    accepted: settings.acceptances.find((one) => one.finding === finding)?.acceptance ?? null,
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
