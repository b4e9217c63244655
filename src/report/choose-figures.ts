import type { Period } from '../model/period';
import type { Statements } from '../model/statements';
import { budgetCell, groupSum, printed, type BudgetModel, type GroupId } from './budget-model';
import type { BudgetMoment } from './budget-model';
import type { KeyFigures } from './key-figures';
import type { Moment } from './moment';
import * as nearest from './nearest';
import { minus, portion, reportCell, sum, type Term } from './term';

const COSTS: readonly GroupId[] = ['insatser', 'administration', 'kostnader', 'finans'];

/** A printed sum that differs less than a krona from its rows is the rows' sum. */
const agree = (a: Term, b: Term): boolean => Math.abs(a.ore - b.ore) < 100;

/** The sum of some groups: the source's own printed sum where its rows add up to it, else the report's. */
function groupTotal(
  model: BudgetModel,
  groups: readonly GroupId[],
  key: string,
  moment: BudgetMoment,
): Term | null {
  const own = sum(
    model.groups.flatMap((group) => {
      const total = groups.includes(group.id) ? group.totals[moment] : null;
      return total === null
        ? []
        : [reportCell(budgetCell(groupSum(group.id), moment), total.ore, 'kr')];
    }),
  );
  if (own === null) return null;
  const { spread } = model;
  const spreadOut = moment === 'periodbudget' && spread !== null;
  const source = printed(model, key, spreadOut ? 'arsbudget' : moment);
  const scaled = source !== null && spreadOut ? portion(source, spread) : source;
  return scaled !== null && scaled.live && agree(scaled, own) ? scaled : own;
}

function fromBudget(model: BudgetModel | null, moment: Moment): KeyFigures | null {
  if (model === null || moment === 'foregaende') return null;
  const intakter = groupTotal(model, ['intakter'], 'summa-intakter', moment);
  const nettokostnad = groupTotal(model, COSTS, 'summa-kostnader', moment);
  if (intakter === null || nettokostnad === null) return null;
  const spreadOut = moment === 'periodbudget' && model.spread !== null;
  return {
    intakter,
    nettokostnad,
    printedResult: spreadOut ? null : printed(model, 'resultat', moment),
  };
}

/**
 * Whether the follow-up leaves out money that the resultaträkning holds: more income and as much more cost,
 * the same result (project money kept apart from the members' money).
 */
function leavesOut(budget: KeyFigures, statement: KeyFigures): boolean {
  const { intakter, nettokostnad } = budget;
  if (intakter === null || nettokostnad === null) return false;
  if (statement.intakter === null || statement.nettokostnad === null) return false;
  const more = statement.intakter.ore - intakter.ore;
  return more >= 100 && Math.abs(statement.nettokostnad.ore + more - nettokostnad.ore) < 1000;
}

/**
 * The key figures at a moment, each from the source nearest the books: the follow-up of the budget,
 * resultaträkning and notes, driftredovisning, översikt.
 */
export function keyFigures(
  statements: Statements,
  model: BudgetModel | null,
  period: Period,
  moment: Moment,
): KeyFigures {
  const budget = fromBudget(model, moment);
  const statement = nearest.fromStatements(statements, period, moment);
  if (budget !== null && (statement === null || !leavesOut(budget, statement))) return budget;
  if (statement?.intakter && statement.nettokostnad) return statement;
  return {
    intakter: statement?.intakter ?? nearest.incomeElsewhere(statements, period, moment),
    nettokostnad: statement?.nettokostnad ?? nearest.costElsewhere(statements, period, moment),
    printedResult: nearest.resultElsewhere(statements, period, moment),
  };
}

/** Eget kapital at the end and at the beginning of the report's period, or of the one before it. */
export function equity(
  statements: Statements,
  model: BudgetModel | null,
  period: Period,
  moment: 'utfall' | 'foregaende',
): { readonly closing: Term | null; readonly opening: Term | null } {
  const ofBudget = (key: string): Term | null =>
    model === null || moment === 'foregaende' ? null : printed(model, key, 'utfall');
  const closing =
    ofBudget('utgaende-eget-kapital') ?? nearest.closingEquity(statements, period, moment);
  return {
    closing,
    opening: ofBudget('ingaende-eget-kapital') ?? nearest.openingEquity(statements, period, moment),
  };
}

/** Opening eget kapital told by the closing one and the result, where nothing states it. */
export const openingFrom = (closing: Term, result: Term): Term => minus(closing, result);
