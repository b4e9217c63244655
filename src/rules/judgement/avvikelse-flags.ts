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

/** The first reason to look at a row, or null: the year's budget used up, the prognos, or the utfall off its budget. */
function flagOf(plan: PlanRow, { settings }: Book): Flag | null {
  const size = (cell: Cell): number => Math.abs(cell.figure.value);
  const budget = size(plan.budget);
  const far = (value: number, from: number): boolean =>
    Math.abs(value - from) >= settings.avvikelseAmount &&
    Math.abs(value - from) * 100 >= from * settings.avvikelsePercent;
  if (isCost(plan) && plan.months < 12 && budget > 0 && size(plan.utfall) >= budget)
    return { message: 'budget-used-up', cell: plan.utfall, against: budget };
  if (plan.prognos !== null && far(size(plan.prognos), budget))
    return { message: 'prognos-off-budget', cell: plan.prognos, against: budget };
  const due = budget * dueShare(settings, plan.months);
  return far(size(plan.utfall), due)
    ? { message: 'utfall-off-budget', cell: plan.utfall, against: due }
    : null;
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
