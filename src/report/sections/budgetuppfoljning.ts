import { isFullYear, yearOf } from '../../model/period';
import { avvikelserOf, type Avvikelse } from '../avvikelse';
import {
  budgetCell,
  groupSum,
  printed,
  type BudgetGroup,
  type BudgetLine,
  type BudgetModel,
  type BudgetMoment,
} from '../budget-model';
import { spanText, type ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, markAfter, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import type { StyleName } from '../styles';
import { excelRound, operandIn, token, valueIn, type Term } from '../term';
import { markOf } from './flag-text';

/** The row of the result; the colon keeps it apart from every row of a source. */
const RESULT_ROW = 'summa:resultat';

/** The columns of the budgetuppföljning, those computed from others included. */
type BudgetColumn = BudgetMoment | 'avvikelse' | 'procent' | 'forbrukat';

const INTERIM: readonly BudgetColumn[] = [
  'utfall',
  'periodbudget',
  'avvikelse',
  'procent',
  'prognos',
  'arsbudget',
  'forbrukat',
];

function columnsOf(context: ReportContext): readonly BudgetColumn[] {
  if (context.kind === 'budget') return ['arsbudget'];
  return isFullYear(context.period) ? ['utfall', 'periodbudget', 'avvikelse', 'procent'] : INTERIM;
}

function headings({ say, period, kind, budget }: ReportContext): Record<BudgetColumn, string> {
  const span = spanText(say, period);
  const year = String(yearOf(period));
  const share = budget?.spread?.text;
  return {
    utfall: say('headUtfall', { span }),
    periodbudget:
      share === undefined
        ? say('headPeriodbudget', { span })
        : say('headPeriodbudgetShare', { span, share }),
    avvikelse: say('headAvvikelseKr'),
    procent: say('headAvvikelseProcent'),
    prognos: say('headPrognos', { year }),
    arsbudget: say(kind === 'budget' ? 'headBudgetYear' : 'headHelarsbudget', { year }),
    forbrukat: say('headForbrukat'),
  };
}

/** What one row of the table holds, ready to be placed. */
interface RowAmounts {
  readonly id: string;
  readonly terms: Readonly<Record<BudgetMoment, Term | null>>;
  /** For sums: the operand of a column; null for rows that come from the source. */
  readonly operandOf: ((moment: BudgetMoment) => string | null) | null;
}

interface Look {
  readonly label: StyleName;
  readonly amount: StyleName;
  readonly percent: StyleName;
}
const LINE: Look = { label: 'labelIndented', amount: 'amount', percent: 'percent' };
const SUM: Look = { label: 'labelSum', amount: 'amountSum', percent: 'percentSum' };
const RESULT: Look = { label: 'labelResult', amount: 'amountResult', percent: 'percentResult' };

/** Flagged lines, for the table of comments. */
export interface FlaggedLine {
  readonly line: BudgetLine;
  readonly avvikelser: readonly Avvikelse[];
}

class Table {
  readonly draft: Draft;
  readonly columns: readonly BudgetColumn[];
  constructor(draft: Draft, columns: readonly BudgetColumn[]) {
    this.draft = draft;
    this.columns = columns;
  }

  row(label: string, look: Look, amounts: RowAmounts, mark: string): void {
    this.draft.label(label, look.label);
    this.columns.forEach((column, index) =>
      this.#cell(FIRST_AMOUNT + index, column, look, amounts),
    );
    if (mark !== '') this.draft.text(markAfter(this.columns.length), mark, 'mark');
    this.draft.end();
  }

  #cell(at: number, column: BudgetColumn, look: Look, amounts: RowAmounts): void {
    switch (column) {
      case 'avvikelse':
        this.#difference(at, look, amounts);
        return;
      case 'procent':
        this.#share(at, look, amounts, 'periodbudget');
        return;
      case 'forbrukat':
        this.#share(at, look, amounts, 'arsbudget');
        return;
      default:
        this.#amount(at, column, look, amounts);
    }
  }

  #amount(
    at: number,
    moment: BudgetMoment,
    look: Look,
    { id, terms, operandOf }: RowAmounts,
  ): void {
    const term = terms[moment];
    const cell = budgetCell(id, moment);
    const operand = operandOf?.(moment) ?? null;
    if (term === null) {
      this.draft.mark(cell, at);
      this.draft.blank(at, look.amount);
    } else if (operand === null) this.draft.amount(at, term, 'kr', look.amount, cell);
    else this.draft.formula(at, operand, valueIn(term, 'kr'), look.amount, cell);
  }

  #difference(at: number, look: Look, { id, terms }: RowAmounts): void {
    const { utfall, periodbudget } = terms;
    if (utfall === null || periodbudget === null) {
      this.draft.blank(at, look.amount);
      return;
    }
    const operand = `${token(budgetCell(id, 'utfall'))}-${token(budgetCell(id, 'periodbudget'))}`;
    this.draft.formula(
      at,
      `ROUND(${operand},0)`,
      excelRound((utfall.ore - periodbudget.ore) / 100, 0),
      look.amount,
    );
  }

  /** The avvikelse as a share of the period's budget, or the utfall as a share of the year's. */
  #share(
    at: number,
    look: Look,
    { id, terms }: RowAmounts,
    of: 'periodbudget' | 'arsbudget',
  ): void {
    const base = terms[of];
    if (terms.utfall === null || base === null) {
      this.draft.blank(at, look.percent);
      return;
    }
    const utfall = token(budgetCell(id, 'utfall'));
    const budget = token(budgetCell(id, of));
    const used = of === 'arsbudget';
    const share = used
      ? `ROUND(${utfall}/${budget},3)`
      : `ROUND((${utfall}-${budget})/ABS(${budget}),3)`;
    const value = used
      ? terms.utfall.ore / base.ore
      : (terms.utfall.ore - base.ore) / Math.abs(base.ore);
    this.draft.formula(
      at,
      `IF(${budget}=0,"",${share})`,
      base.ore === 0 ? '' : excelRound(value, 3),
      look.percent,
    );
  }
}

const sumOf = (group: BudgetGroup): RowAmounts => ({
  id: groupSum(group.id),
  terms: group.totals,
  operandOf: (moment) => {
    const [first, last] = [group.lines[0], group.lines.at(-1)];
    if (moment === 'prognos' && group.prognosApart) {
      return group.totals.prognos === null ? null : operandIn(group.totals.prognos, 'kr');
    }
    const ends = [first, last].map((line) => token(budgetCell(line?.id ?? '', moment)));
    return `SUM(${ends.join(':')})`;
  },
});

/** A sum over groups' sums. */
function across(id: string, groups: readonly BudgetGroup[]): RowAmounts {
  const at = (moment: BudgetMoment): Term | null => {
    const terms = groups.flatMap((group) => group.totals[moment] ?? []);
    if (terms.length === 0) return null;
    const ore = terms.reduce((total, term) => total + term.ore, 0);
    return { ore, operand: '', unit: 'kr', simple: true, live: true, sources: [] };
  };
  return {
    id,
    terms: {
      utfall: at('utfall'),
      periodbudget: at('periodbudget'),
      prognos: at('prognos'),
      arsbudget: at('arsbudget'),
    },
    operandOf: (moment) =>
      groups
        .filter((group) => group.totals[moment] !== null)
        .map((group) => token(budgetCell(groupSum(group.id), moment)))
        .join('+'),
  };
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
  const table = new Table(draft, columns);
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
      const amounts = { id: line.id, terms: line.terms, operandOf: null };
      table.row(line.label, LINE, amounts, markOf(say, avvikelser));
    }
    table.row(say(`sum_${group.id}`), SUM, sumOf(group), '');
    if (costs.length > 1 && group === costs.at(-1)) {
      table.row(say('sumKostnader'), SUM, across('summa:kostnader-alla', costs), '');
    }
  }
  if (model.groups.some(({ id }) => id === 'intakter')) {
    table.row(say('rowResultat'), RESULT, across(RESULT_ROW, model.groups), '');
    control(draft, context, model, columns);
  }
  return flagged;
}

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

/** A row that reads 0 where the source's printed result is what its rows give. */
function control(
  draft: Draft,
  context: ReportContext,
  model: BudgetModel,
  columns: readonly BudgetColumn[],
): void {
  draft.text(LABEL, context.say('controlSource'), 'controlLabel');
  const own = across(RESULT_ROW, model.groups).terms;
  columns.forEach((column, index) => {
    if (column !== 'utfall' && column !== 'prognos' && column !== 'arsbudget') return;
    const source = printed(model, 'resultat', column);
    const term = own[column];
    if (source?.live !== true || term === null) return;
    const operand = `ROUND(${operandIn(source, 'kr')}-${token(budgetCell(RESULT_ROW, column))},0)`;
    const value = excelRound((source.ore - term.ore) / 100, 0);
    draft.formula(FIRST_AMOUNT + index, operand, value, 'control');
  });
  draft.end();
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
