import { FIRST_AMOUNT } from '../grid';

/** The rows of the driftredovisning, by the template's keys. */
export type DriftRow =
  'nettokostnad' | 'medlemsavgift' | 'resultat' | 'utgaende-eget-kapital' | 'likvida-medel';

/** The columns of the driftredovisning that hold amounts. */
export type DriftMoment = 'utfall' | 'periodbudget' | 'foregaende';

/** The id of a cell of the driftredovisning, by which other sections refer to it. */
export const driftCell = (row: DriftRow, moment: DriftMoment): string =>
  `driftredovisning/${row}/${moment}`;

/** What a later report knows a row's utfall by. */
export const driftKey = (row: DriftRow): string => `driftredovisning/${row}`;

/** The sheet columns that the amounts stand in; the avvikelse stands between budget and last year. */
export const STANDS: Readonly<Record<DriftMoment, number>> = {
  utfall: FIRST_AMOUNT,
  periodbudget: FIRST_AMOUNT + 1,
  foregaende: FIRST_AMOUNT + 3,
};
