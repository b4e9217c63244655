import { monthsOf } from '../../model/period';
import type { CellAddress } from '../../model/address';
import type { Analysis } from '../../pipeline/analysis';
import { avvikelserOf, type Avvikelse, type BudgetAmounts } from '../../model/avvikelse';
import type { BudgetLine, GroupId } from '../../report/budget-model';
import { inputPlace } from '../../report/input-place';
import { keptInputs } from '../../report/kept-inputs';
import { budgetModel } from '../../report/read-budget';
import { commentKey } from '../../report/sections/kommentarer';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';

/** One row of the budget with what it has come to. */
export interface FollowedLine {
  readonly line: BudgetLine;
  readonly amounts: BudgetAmounts;
  readonly avvikelser: readonly Avvikelse[];
  /** What the report's comment cell holds; null when the report has no such cell. */
  readonly comment: string | null;
}

/** The follow-up of the budget, the worst rows first in each group. */
export interface FollowUp {
  readonly months: number;
  readonly groups: readonly { readonly id: GroupId; readonly lines: readonly FollowedLine[] }[];
  readonly hasReport: boolean;
}

/**
 * How much a row needs an explanation, in öre: by how much it is worse than budget at worst, a budget used up at least
 * by a hair; what is better only comes after, and what is not flagged last.
 */
function rank({ avvikelser }: FollowedLine): readonly [kind: 0 | 1 | 2, ore: number] {
  const of = (wanted: Avvikelse['direction']): readonly number[] =>
    avvikelser.flatMap(({ direction, amount }) => (direction === wanted ? [Math.abs(amount)] : []));
  const [worse, better] = [of('samre'), of('battre')];
  if (worse.length > 0) return [2, Math.max(...worse)];
  return better.length > 0 ? [1, Math.max(...better)] : [0, 0];
}

/** The order of rows: the worst first. */
export function worstFirst(one: FollowedLine, other: FollowedLine): number {
  const [[kind, ore], [otherKind, otherOre]] = [rank(one), rank(other)];
  return otherKind - kind || otherOre - ore;
}

/** Utfall, budget and prognos by row as the report shows them; null without a period or a table to follow up. */
export function followUpOf(
  { statements, settings }: Analysis,
  snapshot: WorkbookSnapshot,
): FollowUp | null {
  const period = settings.reportPeriod ?? statements.report.period;
  const model = period === null ? null : budgetModel(statements, settings, period);
  if (period === null || model === null) return null;
  const months = monthsOf(period);
  const kept = keptInputs(snapshot);
  const followed = (line: BudgetLine): FollowedLine => {
    const { utfall, periodbudget, prognos, arsbudget } = line.terms;
    const amounts = {
      utfall: utfall?.ore ?? null,
      periodBudget: periodbudget?.ore ?? null,
      prognos: prognos?.ore ?? null,
      arsbudget: arsbudget?.ore ?? null,
    };
    const key = commentKey(line.id);
    const hasCell = inputPlace(snapshot, key) !== null;
    return {
      line,
      amounts,
      avvikelser: avvikelserOf(amounts, months, settings),
      comment: hasCell ? String(kept.get(key)?.value ?? '') : null,
    };
  };
  return {
    months,
    groups: model.groups.map(({ id, lines }) => ({
      id,
      lines: lines.map(followed).sort(worstFirst),
    })),
    hasReport: snapshot.sheets.some(({ ownKey }) => ownKey === 'delarsrapport'),
  };
}

/** The cell of the report where a row's comment belongs, as the report stands now. */
export const commentPlace = (report: SheetSnapshot, line: string): CellAddress | null =>
  inputPlace({ sheets: [report] }, commentKey(line));
