import { budgetCell, type BudgetMoment } from '../budget-model';
import type { Draft } from '../draft';
import { markAfter } from '../frame';
import { FIRST_AMOUNT } from '../grid';
import type { StyleName } from '../styles';
import { excelRound, token, valueIn, type Term } from '../term';
import type { BudgetColumn } from './budget-columns';

/** What one row of the table holds, ready to be placed. */
export interface RowAmounts {
  readonly id: string;
  readonly terms: Readonly<Record<BudgetMoment, Term | null>>;
  /** For sums: the operand of a column; null for rows that come from the source. */
  readonly operandOf: ((moment: BudgetMoment) => string | null) | null;
  /** Columns that say nothing of this row: what is used of an income, a result in per cent. */
  readonly without?: readonly BudgetColumn[];
}

/** The styles of one kind of row. */
export interface Look {
  readonly label: StyleName;
  readonly amount: StyleName;
  readonly percent: StyleName;
}
export const LINE: Look = { label: 'labelIndented', amount: 'amount', percent: 'percent' };
export const SUM: Look = { label: 'labelSum', amount: 'amountSum', percent: 'percentSum' };
export const RESULT: Look = {
  label: 'labelResult',
  amount: 'amountResult',
  percent: 'percentResult',
};

/** A share below this is none: with one decimal of a per cent it would be shown as 0,0 %, or as −0,0 %. */
const SHOWN_AS_ZERO = 0.0005;

/** Places the rows of the budgetuppföljning, computing the columns that follow from others. */
export class BudgetTable {
  readonly draft: Draft;
  readonly columns: readonly BudgetColumn[];
  constructor(draft: Draft, columns: readonly BudgetColumn[]) {
    this.draft = draft;
    this.columns = columns;
  }

  /** One row with its mark; an empty mark leaves the cell empty. */
  row(label: string, look: Look, amounts: RowAmounts, mark: string): void {
    this.draft.label(label, look.label);
    this.columns.forEach((column, index) =>
      this.#cell(FIRST_AMOUNT + index, column, look, amounts),
    );
    if (mark !== '') this.draft.text(markAfter(this.columns.length), mark, 'mark');
    this.draft.end();
  }

  #cell(at: number, column: BudgetColumn, look: Look, amounts: RowAmounts): void {
    if (amounts.without?.includes(column) === true) {
      this.draft.blank(at, look.percent);
      return;
    }
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
    const part = used ? utfall : `${utfall}-${budget}`;
    const partOre = used ? terms.utfall.ore : terms.utfall.ore - base.ore;
    const share = used ? `${utfall}/${budget}` : `(${part})/ABS(${budget})`;
    const value = partOre / (used ? base.ore : Math.abs(base.ore));
    // Not rounded: a budget spread over months makes ties that two calculators round apart.
    const isShownAsZero = Math.abs(partOre) < SHOWN_AS_ZERO * Math.abs(base.ore);
    this.draft.formula(
      at,
      `IF(${budget}=0,"",IF(ABS(${part})<${SHOWN_AS_ZERO}*ABS(${budget}),0,${share}))`,
      base.ore === 0 ? '' : isShownAsZero ? 0 : value,
      look.percent,
    );
  }
}
