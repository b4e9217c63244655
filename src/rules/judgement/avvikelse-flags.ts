import { ORE_PER } from '../../model/amount';
import { avvikelserOf, type AvvikelseReason } from '../../model/avvikelse';
import type { Book, Cell } from '../engine/book';
import { columnName, nameOf, placeOf, printed, shown } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { type PlanRow, dueShare, planRows } from './plan-rows';

const ID = 'avvikelse-flag';

/** Why a row is worth a look. */
interface Flag {
  readonly message: 'budget-used-up' | 'prognos-off-budget' | 'utfall-off-budget';
  readonly cell: Cell;
  /** What the budget gives for the time. */
  readonly against: number;
}

const isCost = ({ row }: PlanRow): boolean =>
  row.side === 'kostnad' || row.side === 'insats' || row.side === 'administration';

const MESSAGES = {
  forbrukad: 'budget-used-up',
  prognos: 'prognos-off-budget',
  utfall: 'utfall-off-budget',
} as const satisfies Record<AvvikelseReason, Flag['message']>;

const inKronor = (ore: number): number => Math.round(ore / ORE_PER.kr) * ORE_PER.kr;

/** The first reason to look at a row, or null, decided as the report decides it. */
function flagOf(plan: PlanRow, { settings }: Book): Flag | null {
  const budget = plan.budget.figure.value;
  // Costs negative and income positive, whatever signs the table prints.
  const turned = (isCost(plan) ? -1 : 1) * (budget < 0 ? -1 : 1);
  const signed = (cell: Cell): number => turned * cell.figure.value;
  const arsbudget = signed(plan.budget);
  const due = arsbudget * dueShare(settings, plan.months);
  const [first] = avvikelserOf(
    {
      utfall: signed(plan.utfall),
      periodBudget: due,
      prognos: plan.prognos === null ? null : signed(plan.prognos),
      arsbudget,
    },
    plan.months,
    settings,
  );
  if (first === undefined) return null;
  return {
    message: MESSAGES[first.reason],
    cell: first.reason === 'prognos' ? (plan.prognos ?? plan.utfall) : plan.utfall,
    // A share of a year's budget is told in whole kronor: its öre are nobody's decision.
    against: Math.abs(first.reason === 'utfall' ? inKronor(due) : arsbudget),
  };
}

function check(book: Book): readonly Draft[] {
  return planRows(book).flatMap((plan): readonly Draft[] => {
    const flag = flagOf(plan, book);
    if (flag === null) return [];
    const { cell } = flag;
    const { value, quantity } = cell.figure;
    const against = shown(Math.sign(value || 1) * flag.against, quantity);
    const percent = flag.against === 0 ? 0 : Math.round((Math.abs(value) / flag.against) * 100);
    const uncommented =
      book.settings.status === 'klar' &&
      book.tables.some(({ table }) => table.columns.some(({ role }) => role === 'text')) &&
      plan.row.texts.size === 0;
    return [
      {
        severity: 'info',
        place: { ...placeOf(cell), row: plan.row },
        found: printed(cell),
        expected: against,
        message: flag.message,
        params: {
          row: nameOf(cell),
          column: columnName(cell),
          found: printed(cell),
          against,
          percent: { kind: 'percent', percent },
          months: plan.months,
        },
        hints: uncommented ? [{ message: 'hint-no-comment', params: {} }] : [],
        related: [plan.budget],
      },
    ];
  });
}

/** Rows whose utfall or prognos is far from budget, by the förbund's own limits. */
export const avvikelseFlag = {
  id: ID,
  law: null,
  example: 'utfall-off-budget',
  applies: (book: Book) => planRows(book).length > 0,
  check,
} satisfies Rule;
