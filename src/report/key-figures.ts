import type { Term } from './term';

/** The figures that every report turns on, costs negative; null where the workbook has no source. */
export interface KeyFigures {
  readonly intakter: Term | null;
  /** All costs and financial items, negative: nettokostnad + intäkter = resultat. */
  readonly nettokostnad: Term | null;
  /** What a table of the workbook prints as the result, for the control rows. */
  readonly printedResult: Term | null;
}
