import { yearOf } from '../../model/period';
import { type Book, amountColumns } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { basisOf, periodOf } from '../ties/fact';
import { intakter, medlemsavgifter, utgaendeEgetKapital } from '../ties/facts';

const ID = 'budget-parts';

/** How many years the plan of KL 11 kap. 6 § reaches over, the budget year included. */
const PLAN_YEARS = 3;

const isPlanned = ({ basis }: { readonly basis: string }): boolean => basis !== 'actual';

/** The years that the workbook plans for. */
const plannedYears = (book: Book): ReadonlySet<number> =>
  new Set(
    book.tables.flatMap((at) =>
      amountColumns(at.table).flatMap((column) => {
        const period = periodOf(book, at, column);
        return period === null || basisOf(column) === 'actual' ? [] : [yearOf(period)];
      }),
    ),
  );

function lacking(book: Book): readonly string[] {
  const income = [...intakter(book), ...medlemsavgifter(book)];
  return [
    ...(income.some(isPlanned) ? [] : ['finansiering']),
    ...(utgaendeEgetKapital(book).some(isPlanned) ? [] : ['eget-kapital']),
    ...(plannedYears(book).size >= PLAN_YEARS ? [] : ['plan']),
  ];
}

const isBudget = ({ statements, tables }: Book): boolean =>
  statements.report.kind === 'budget' && tables.length > 0;

/** What a budget shows: how it is paid for, the eget kapital that is left, and a plan of three years. */
export const budgetParts = {
  id: ID,
  law: { act: 'KL', place: '11 kap. 6 §' },
  example: 'budget-parts-finansiering',
  applies: isBudget,
  check: (book: Book): readonly Draft[] =>
    !isBudget(book)
      ? []
      : lacking(book).map((part) => ({
          severity: missingSeverity(book.settings),
          place: nowhere(null, part),
          found: null,
          expected: null,
          message: `${ID}-${part}`,
          params: {},
        })),
} satisfies Rule;
