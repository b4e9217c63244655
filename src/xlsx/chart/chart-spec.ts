import type { CellRange } from '../../model/address';

/** A chart over cells. References are in en-US without `=`: `'Budget 2022'!$B$5:$B$12`. */
export interface ChartSpec {
  readonly name: string;
  readonly kind: 'columns' | 'bars' | 'line';
  readonly title: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  /** The cells it covers. */
  readonly anchor: CellRange;
}
