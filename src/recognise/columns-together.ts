import type { Column } from '../model/table';
import type { Scope } from './scope';
import { spelledOut } from './short-words';
import { withoutGuessedTwins } from './unsure-column';

/** What columns tell of one another: earlier years, the original budget, what time an avvikelse is of. */
export const besideEachOther = (
  columns: readonly Column[],
  scope: Scope | null,
): readonly Column[] =>
  withAvvikelsePeriods(
    withOriginalBudget(
      withEarlierYears(withoutGuessedTwins(columns), scope?.hasUtfall === false ? scope.year : 0),
    ),
  );

/** An avvikelse speaks of the same time as the utfall it stands beside. */
function withAvvikelsePeriods(columns: readonly Column[]): readonly Column[] {
  const utfall =
    columns.find((column) => column.role === 'utfall') ??
    columns.find((column) => column.role === 'prognos');
  return columns.map((column) =>
    column.role === 'avvikelse' && utfall !== undefined
      ? { ...column, period: utfall.period }
      : column,
  );
}

/** Of several utfall columns the latest is the utfall; earlier years, and all before a `budgetYear`, stand for comparison. */
function withEarlierYears(columns: readonly Column[], budgetYear: number): readonly Column[] {
  const latest = columns
    .filter((column) => column.role === 'utfall')
    .reduce(
      (end, column) =>
        column.period !== null && column.period.end > end ? column.period.end : end,
      String(budgetYear),
    );
  return columns.map((column) =>
    column.role === 'utfall' &&
    column.period !== null &&
    column.period.end.slice(0, 4) < latest.slice(0, 4)
      ? { ...column, role: 'foregaende' }
      : column,
  );
}

/** Beside a revised budget for the same time, the plain one is the original. */
function withOriginalBudget(columns: readonly Column[]): readonly Column[] {
  const revised = columns.find((column) => column.role === 'budget' && isRevised(column));
  if (revised === undefined) return columns;
  return columns.map((column) =>
    column !== revised &&
    column.role === 'budget' &&
    column.period?.end === revised.period?.end &&
    !isRevised(column)
      ? { ...column, role: 'budget-ursprunglig' }
      : column,
  );
}

const isRevised = ({ heading }: Column): boolean =>
  /reviderad|aktuell|justerad/.test(spelledOut(heading));
