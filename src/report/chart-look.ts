import type { ChartPlan } from './plan';

/** From light to dark, so that neighbours differ also in grey. RRGGBB. */
const SHADES = ['A9BBD9', '1F3864', '6F8FC4', '7F7F7F', 'D0D0D0'] as const;
/** The shade of a series that has no other beside it. */
const SOLE = 1;

/** How the axis with the categories lies. */
export interface CategoryAxis {
  /** The first category is farthest from where the axes meet by nature. */
  readonly isReversed: boolean;
  /** The axis with the values stands at the last category instead of at the first. */
  readonly valuesAtEnd: boolean;
  /** The labels stand outside the bars, also where these are negative. */
  readonly labelsLow: boolean;
}

/** Bars run downwards in the order of the table, with the scale below them. */
export const categoryAxisOf = ({ kind }: ChartPlan): CategoryAxis => {
  const isDownward = kind === 'bars';
  return { isReversed: isDownward, valuesAtEnd: isDownward, labelsLow: true };
};

/** The colour of a chart's series by its place, RRGGBB. */
export const shadeOf = ({ series }: ChartPlan, index: number): string =>
  SHADES[series.length === 1 ? SOLE : index % SHADES.length] ?? SHADES[0];

/** A single series needs no legend: the heading says what it is. */
export const hasLegend = ({ series }: ChartPlan): boolean => series.length > 1;
