import type { ChartPlan } from './plan';

const PREFIX = 'Finsam ';

/** The name by which a planned chart is known on its sheet, in a file as in Excel. */
export const chartName = ({ key }: ChartPlan): string => `${PREFIX}${key}`;

/** Whether a chart of that name is the add-in's own; a person's charts have other names. */
export const isOwnChart = (name: string): boolean => name.startsWith(PREFIX);
