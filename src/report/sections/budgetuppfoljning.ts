import { avvikelserOf, type Avvikelse } from '../../model/avvikelse';
import type { BudgetGroup, BudgetLine, BudgetModel } from '../budget-model';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, markAfter, openSection } from '../frame';
import { LABEL } from '../grid';
import { columnsOf, headings, type BudgetColumn } from './budget-columns';
import { across, budgetControl, RESULT_ROW, sumOf } from './budget-sums';
import { BudgetTable, LINE, RESULT, SUM } from './budget-table';
import { markOf } from './flag-text';

/** Flagged lines, for the table of comments. */
export interface FlaggedLine {
  readonly line: BudgetLine;
  readonly avvikelser: readonly Avvikelse[];
}

/** Budgetuppföljning per insats in kr; returns the rows whose avvikelse is worth a comment. */
export function budgetuppfoljning(
  draft: Draft,
  context: ReportContext,
  model: BudgetModel,
): readonly FlaggedLine[] {
  const { say, months, settings, kind } = context;
  const columns = columnsOf(context);
  const heads = headings(context);
  openSection(draft, say(kind === 'budget' ? 'budgetTitle' : 'uppfoljningTitle'), noteOf(context));
  columnHeadings(
    draft,
    say('unitKr'),
    columns.map((column) => heads[column]),
    kind === 'budget' ? undefined : { column: markAfter(columns.length), text: say('headMark') },
  );
  const table = new BudgetTable(draft, columns);
  const flagged: FlaggedLine[] = [];
  const costs = model.groups.filter(({ id }) => id !== 'intakter' && id !== 'finans');
  for (const group of model.groups) {
    draft.text(LABEL, say(`group_${group.id}`), 'section');
    draft.end();
    const headed = new Set(group.lines.map(headingOf)).size > 1;
    let heading = '';
    for (const line of group.lines) {
      if (headed && headingOf(line) !== heading) {
        heading = headingOf(line);
        if (heading !== '') draft.text(LABEL, heading, 'subheading');
        draft.end();
      }
      const avvikelser = kind === 'budget' ? [] : flagsOf(line, months, settings);
      if (avvikelser.length > 0) flagged.push({ line, avvikelser });
      const amounts = {
        id: line.id,
        terms: line.terms,
        operandOf: null,
        without: withoutIn(group),
      };
      table.row(line.label, LINE, amounts, markOf(say, avvikelser));
    }
    table.row(say(`sum_${group.id}`), SUM, { ...sumOf(group), without: withoutIn(group) }, '');
    if (costs.length > 1 && group === costs.at(-1)) {
      table.row(say('sumKostnader'), SUM, across('summa:kostnader-alla', costs), '');
    }
  }
  if (model.groups.some(({ id }) => id === 'intakter')) {
    const result = { ...across(RESULT_ROW, model.groups), without: SHARES };
    table.row(say('rowResultat'), RESULT, result, '');
    budgetControl(draft, context, model, columns);
  }
  return flagged;
}

const SHARES: readonly BudgetColumn[] = ['procent', 'forbrukat'];

/** Income is not used up. */
const withoutIn = ({ id }: BudgetGroup): readonly BudgetColumn[] =>
  id === 'intakter' ? ['forbrukat'] : [];

/** The heading that a line stands nearest under in the source. */
const headingOf = (line: BudgetLine): string => line.headings.at(-1) ?? '';

function flagsOf(
  line: BudgetLine,
  months: number,
  settings: ReportContext['settings'],
): Avvikelse[] {
  const { utfall, periodbudget, prognos, arsbudget } = line.terms;
  const amounts = {
    utfall: utfall?.ore ?? null,
    periodBudget: periodbudget?.ore ?? null,
    prognos: prognos?.ore ?? null,
    arsbudget: arsbudget?.ore ?? null,
  };
  return avvikelserOf(amounts, months, settings);
}

function noteOf({ say, kind, budget, settings }: ReportContext): string {
  if (kind === 'budget') return say('budgetNote');
  const limits = {
    percent: { kind: 'percent', percent: settings.avvikelsePercent },
    amount: { kind: 'money', ore: settings.avvikelseAmount },
  } as const;
  const share = budget?.spread?.text;
  return share === undefined
    ? say('uppfoljningNote', limits)
    : `${say('uppfoljningNote', limits)} ${say('spreadNote', { share })}`;
}
