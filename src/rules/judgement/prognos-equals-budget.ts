import type { Book } from '../engine/book';
import { nameOf, placeOf, printed } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { dueShare, planRows } from './plan-rows';

const ID = 'prognos-equals-budget';

function check(book: Book): readonly Draft[] {
  return planRows(book).flatMap(({ utfall, budget, prognos, months }): readonly Draft[] => {
    if (prognos === null || months >= 12 || budget.figure.value === 0) return [];
    if (Math.abs(prognos.figure.value) !== Math.abs(budget.figure.value)) return [];
    const due = Math.abs(budget.figure.value) * dueShare(book.settings, months);
    if (Math.abs(utfall.figure.value) >= due / 2) return [];
    return [
      {
        severity: 'info',
        place: placeOf(prognos),
        found: printed(prognos),
        expected: null,
        message: ID,
        params: {
          row: nameOf(prognos),
          found: printed(prognos),
          utfall: printed(utfall),
          months,
          percent: {
            kind: 'percent',
            percent: Math.round((utfall.figure.value / budget.figure.value) * 100),
          },
        },
        related: [utfall, budget],
      },
    ];
  });
}

/** A prognos that still is the budget though less than half of what is due has been used. */
export const prognosEqualsBudget = {
  id: ID,
  law: null,
  applies: (book: Book) => planRows(book).some(({ prognos }) => prognos !== null),
  check,
} satisfies Rule;
