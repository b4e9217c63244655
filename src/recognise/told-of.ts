import type { ColumnRole } from '../model/table';
import type { BlockColumn } from './block';
import { type Draft, figureColumnsOf } from './draft';
import type { StatedPeriod } from './period-text';
import { roleOfTitles } from './title-role';
import { isUnsure } from './unsure-column';

/** Tables whose plain year columns are outcomes. */
const STATEMENTS = new Set([
  'resultatrakning',
  'balansrakning',
  'kassaflodesanalys',
  'oversikt',
  'not-intakter',
  'not-kostnader',
  'not-fordringar',
  'not-skulder',
  'driftredovisning',
  'balanskrav',
  'medlemsbidrag',
  'finansierad-verksamhet',
]);

/** A year's accounts, closed. */
export const BOKSLUT = /bokslut/i;

/** What a title over plain years says is planned. */
const PLANS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['budget', 'prognos']);

/** Whether anything stands in a column: one made ready for a year to come tells of nothing yet. */
export const isFilled = ({ block }: Draft, { index }: BlockColumn): boolean =>
  block.rows.some(({ cells }) => {
    const reading = cells.get(index)?.reading;
    return (
      (reading?.kind === 'number' && reading.amount.value !== 0) ||
      (reading?.kind === 'text' && reading.amountLike)
    );
  });

/** Whether a column tells of what happened, by its words, by standing in a statement or by naming months only. */
export const isOutcome = (draft: Draft, column: BlockColumn): boolean =>
  column.part === null &&
  !isUnsure(draft, column) &&
  isFilled(draft, column) &&
  (column.reading.role === 'utfall' ||
    (column.reading.role === null &&
      (STATEMENTS.has(draft.id) ||
        roleOfTitles(draft.block) === 'utfall' ||
        (column.reading.period !== null &&
          column.reading.period.month !== null &&
          roleOfTitles(draft.block) === null))));

/** Whether what a column tells of stands for comparison only: an earlier year's utfall in a table titled a later year's budget. */
export function isBesideBudget(
  draft: Draft,
  context: readonly StatedPeriod[],
  year: number,
): boolean {
  const titled = context.find((period) => period.year !== null)?.year ?? year;
  return (
    titled > year &&
    roleOfTitles(draft.block) === 'budget' &&
    figureColumnsOf(draft.block).some(
      ({ reading }) => reading.role === 'budget' && reading.period?.year === titled,
    )
  );
}

/** Whether a column tells of what is planned, by its own words or by those of the title over plain years. */
export const isPlan = (draft: Draft, column: BlockColumn): boolean =>
  column.part === null &&
  !isUnsure(draft, column) &&
  (column.reading.role === 'budget' ||
    column.reading.role === 'prognos' ||
    (column.reading.role === null && PLANS.has(roleOfTitles(draft.block))));

/** The year of a column headed `Bokslut 2024`: what came out, if no column of the workbook says utfall and no plan is of a later year. */
export const closedYear = (draft: Draft, column: BlockColumn): number | null =>
  column.part === null && isFilled(draft, column) && BOKSLUT.test(column.heading)
    ? (column.reading.period?.year ?? null)
    : null;
