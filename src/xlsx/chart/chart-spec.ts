import type { CellRange } from '../../model/address';
import type { CategoryAxis } from '../../report/chart-look';

/** What a series is called: the text of a cell, or a text of its own. */
export type SeriesName = { readonly reference: string } | { readonly text: string };

/** One set of bars or columns. */
export interface SeriesSpec {
  readonly name: SeriesName;
  readonly values: string;
  /** RRGGBB; null for the colour that the theme gives it. */
  readonly color: string | null;
}

/** A chart over cells. References are in en-US without `=`: `'Budget 2022'!$B$5:$B$12`. */
export interface ChartSpec {
  readonly name: string;
  readonly kind: 'columns' | 'bars';
  readonly title: string;
  readonly categories: string;
  readonly categoryAxis: CategoryAxis;
  readonly series: readonly SeriesSpec[];
  readonly hasLegend: boolean;
  /** The cells it covers. */
  readonly anchor: CellRange;
}
