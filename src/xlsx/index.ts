export { openPackage, XlsxPackage } from './package';
export { Worksheet, type CellContent } from './worksheet';
export type { UnreadableCode, UnreadableProblem } from './problem';
export type { ChartSpec } from './chart/chart-spec';
export type { PrintSetup } from './sheet/print-setup';
export type { BorderLine, BorderSide, BorderStyle, Look, LookChange } from './style/look';
export type { Visibility } from './workbook/sheet-list';
export { readSnapshot } from './read-snapshot';
export { writePlan, type UnwritableProblem } from './write-plan';
