import type { Column, Table } from '../model/table';
import { keyed } from './source';
import type { Share, Term } from './term';

/** The parts of a budget, in the order that the report shows them. */
export const GROUPS = ['intakter', 'insatser', 'administration', 'kostnader', 'finans'] as const;
export type GroupId = (typeof GROUPS)[number];

/** The columns of amounts in the budgetuppföljning that come from a source or from the spread of the budget. */
export const BUDGET_MOMENTS = ['utfall', 'periodbudget', 'prognos', 'arsbudget'] as const;
export type BudgetMoment = (typeof BUDGET_MOMENTS)[number];
/** An amount for each column; null where there is none. */
export type ByMoment = Readonly<Record<BudgetMoment, Term | null>>;

/** One row of the budgetuppföljning: an insats, a kind of administration or of income. */
export interface BudgetLine {
  readonly id: string;
  readonly label: string;
  readonly group: GroupId;
  readonly terms: ByMoment;
  /** The headings it stands under in the source, outermost first. */
  readonly headings: readonly string[];
  /** Short texts beside the label: `I` or `S` for an insats's direction. */
  readonly texts: readonly string[];
}

/** Rows that belong together, with their sums. A sum is null where no row of the group has the column. */
export interface BudgetGroup {
  readonly id: GroupId;
  readonly lines: readonly BudgetLine[];
  readonly totals: ByMoment;
  /** Whether the prognos sum comes from the prognos table's rows, because they cannot all be paired with lines. */
  readonly prognosApart: boolean;
}

/** The budget and its follow-up as the report shows it: costs negative, in kronor. */
export interface BudgetModel {
  readonly table: Table;
  readonly prognosTable: Table | null;
  readonly groups: readonly BudgetGroup[];
  /** How the year's budget becomes the period's; null when it is printed or the period is the whole year. */
  readonly spread: Share | null;
  readonly columns: Readonly<Record<BudgetMoment, Column | undefined>>;
}

/** The cell id of a line's or a sum's amount in the report. */
export const budgetCell = (row: string, moment: BudgetMoment): string =>
  `uppfoljning/${row}/${moment}`;

/** The row id of a group's sum; the colon keeps it apart from every row of a source. */
export const groupSum = (group: GroupId): string => `summa:${group}`;

/** What the source itself prints for a row with a template key, or null. */
export const printed = (model: BudgetModel, key: string, moment: BudgetMoment): Term | null =>
  keyed(model.table, key, model.columns[moment]) ??
  (moment === 'prognos' && model.prognosTable !== null
    ? keyed(
        model.prognosTable,
        key,
        model.prognosTable.columns.find((column) => column.role === 'prognos'),
      )
    : null);
