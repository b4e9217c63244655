import {
  budgetCell,
  groupSum,
  printed,
  type BudgetGroup,
  type BudgetModel,
  type BudgetMoment,
} from '../budget-model';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { FIRST_AMOUNT, LABEL } from '../grid';
import { excelRound, operandIn, token, type Term } from '../term';
import type { BudgetColumn } from './budget-columns';
import type { RowAmounts } from './budget-table';

/** The row of the result; the colon keeps it apart from every row of a source. */
export const RESULT_ROW = 'summa:resultat';

/** The sum of a group over its rows of the report. */
export const sumOf = (group: BudgetGroup): RowAmounts => ({
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
export function across(id: string, groups: readonly BudgetGroup[]): RowAmounts {
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

/** A row that reads 0 where the source's printed result is what its rows give. */
export function budgetControl(
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
