import type { Acceptance, Finding, Law, Shown } from '../../model/finding';
import type { Settings } from '../../model/settings';
import type { Draft } from './rule';

/** Makes a finding of what a rule said. */
export function findingOf(
  rule: { readonly id: string; readonly law: Law | null },
  id: string,
  draft: Draft,
  causedBy: string | null,
  settings: Settings,
): Finding {
  const { at, cell } = draft.place;
  return {
    id,
    rule: rule.id,
    severity: draft.severity,
    table: at?.table.id ?? null,
    sheet: cell === null ? null : (at?.table.sheet ?? null),
    cell: at === null ? null : cell,
    found: draft.found,
    expected: draft.expected,
    difference: differenceOf(draft.found, draft.expected),
    message: draft.message,
    params: draft.params,
    ...(draft.hints === undefined || draft.hints.length === 0 ? {} : { hints: draft.hints }),
    law: draft.law ?? rule.law,
    causedBy,
    accepted: acceptanceOf(id, settings),
    related: (draft.related ?? []).map((other) => ({
      sheet: other.at.table.sheet,
      row: other.figure.row,
      column: other.figure.column,
    })),
  };
}

const acceptanceOf = (id: string, { acceptances }: Settings): Acceptance | null =>
  acceptances.find(({ finding }) => finding === id)?.acceptance ?? null;

/** found − expected, in the measure of found; null unless both are of one numeric kind. */
function differenceOf(found: Shown | null, expected: Shown | null): number | null {
  if (found === null || expected === null) return null;
  if (found.kind === 'money' && expected.kind === 'money') return found.ore - expected.ore;
  if (found.kind === 'percent' && expected.kind === 'percent')
    return found.percent - expected.percent;
  if (found.kind === 'count' && expected.kind === 'count') return found.count - expected.count;
  return null;
}
