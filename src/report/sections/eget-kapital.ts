import type { EgetKapitalLimit } from '../../model/settings';
import { isFullYear } from '../../model/period';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, openSection, remark } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import { equity } from '../choose-figures';
import { columnFor } from '../moment';
import { presented, tablesOf } from '../source';
import { excelRound, portion, reportCell, sum, token, type Term } from '../term';
import { driftCell } from './drift-cells';

const MEMBERS: ReadonlySet<string> = new Set(['medlemsavgift', 'stat', 'region', 'kommun']);

/** The members' contributions for the whole year: from the year's budget, or the utfall of a whole year. */
function membersOfYear({ statements, period, budget }: ReportContext): Term | null {
  for (const table of [
    ...(budget === null ? [] : [budget.table]),
    ...tablesOf(statements, 'not-intakter'),
  ]) {
    const column = columnFor(table, isFullYear(period) ? 'utfall' : 'arsbudget', period);
    if (column === undefined) continue;
    const rows = table.rows.filter(
      (row) => row.kind === 'item' && row.key !== null && MEMBERS.has(row.key),
    );
    const whole = rows.filter((row) => row.key === 'medlemsavgift');
    const total = sum(
      (whole.length > 0 ? whole : rows).flatMap((row) => presented(table, row, column) ?? []),
    );
    if (total !== null) return total;
  }
  return null;
}

/** The förbund's own limit for a size of contributions, in öre; null when it has set none for it. */
export function limitFor(limits: readonly EgetKapitalLimit[], members: number): number | null {
  const step = limits
    .toSorted((a, b) => a.upToMedlemsavgifter - b.upToMedlemsavgifter)
    .find((candidate) => members <= candidate.upToMedlemsavgifter);
  if (step === undefined) return null;
  const bounds = [
    ...(step.percent === null ? [] : [(members * step.percent) / 100]),
    ...(step.amount === null ? [] : [step.amount]),
  ];
  return bounds.length === 0 ? null : Math.min(...bounds);
}

/** Eget kapital against the year's contributions, and against the förbund's own limit where it has set one. */
export function egetKapital(draft: Draft, context: ReportContext): void {
  const { say, statements, budget, period, settings } = context;
  const { closing } = equity(statements, budget, period, 'utfall');
  const members = membersOfYear(context);
  if (closing === null || members === null || members.ore <= 0) return;
  openSection(draft, say('ekTitle'), say('ekNote'));
  columnHeadings(draft, say('unitKr'), [period.end]);
  const id = (row: string): string => `eget-kapital/${row}`;
  draft.label(say('rowEgetKapital'), 'label');
  draft.formula(
    FIRST_AMOUNT,
    `${token(driftCell('utgaende-eget-kapital', 'utfall'))}*1000`,
    closing.ore / 100,
    'amount',
    id('utgaende'),
  );
  draft.end();
  draft.label(say('ekMembers'), 'label');
  draft.amount(FIRST_AMOUNT, members, 'kr', 'amount', id('medlemsavgifter'));
  draft.end();
  draft.label(say('ekShare'), 'labelSum');
  const share = excelRound(closing.ore / members.ore, 3);
  const quotient = `ROUND(${token(id('utgaende'))}/${token(id('medlemsavgifter'))},3)`;
  draft.formula(FIRST_AMOUNT, quotient, share, 'percentSum');
  draft.name('Finsam_EgetKapitalAndel', FIRST_AMOUNT);
  draft.end();
  const limit = limitFor(settings.egetKapitalLimits, members.ore);
  if (limit === null) {
    remark(draft, say('ekNoLimit'));
    return;
  }
  draft.text(LABEL, say('ekLimit'), 'label');
  const whole = reportCell(id('medlemsavgifter'), members.ore, 'kr');
  const ratio = excelRound(limit / members.ore, 8);
  const bound = portion(whole, { value: ratio, text: String(ratio) });
  draft.formula(FIRST_AMOUNT, bound.operand, bound.ore / 100, 'amount');
  draft.text(FIRST_AMOUNT + 1, say(closing.ore > limit ? 'ekOver' : 'ekWithin'), 'mark');
  draft.end();
}
