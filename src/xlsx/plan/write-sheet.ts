import type { CellRange } from '../../model/address';
import { categoryAxisOf, hasLegend, shadeOf } from '../../report/chart-look';
import { chartName, isOwnChart } from '../../report/chart-name';
import type { CellPlan, ChartPlan, SheetPlan } from '../../report/plan';
import { columnLetters, quoteSheet } from '../../sheet/a1';
import type { ChartSpec } from '../chart/chart-spec';
import type { Worksheet } from '../worksheet';
import { lookOfStyle } from './look-of-style';

/** Writes a planned sheet over whatever the sheet held; notes, pictures and charts that a person added stay. */
export function writeSheet(sheet: Worksheet, plan: SheetPlan): void {
  sheet.empty();
  sheet.deleteCharts(isOwnChart);
  for (const cell of plan.cells) writeCell(sheet, cell);
  writeLayout(sheet, plan);
  for (const chart of plan.charts) sheet.addChart(chartSpec(sheet.name, chart));
}

function writeCell(sheet: Worksheet, { row, column, content, style }: CellPlan): void {
  sheet.setLook({ top: row, left: column, bottom: row, right: column }, lookOfStyle(style));
  switch (content.kind) {
    case 'text':
      if (content.text !== '') sheet.setValue(row, column, content.text);
      return;
    case 'number':
      sheet.setValue(row, column, content.value);
      return;
    case 'formula':
      sheet.setFormula(row, column, content.formula, content.value);
      return;
    case 'input':
      if (content.value !== null) sheet.setValue(row, column, content.value);
  }
}

function writeLayout(sheet: Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => sheet.setColumnWidth(column, column, width));
  for (const { row, points } of plan.rowHeights ?? []) sheet.setRowHeight(row, row, points);
  for (const column of plan.hiddenColumns) sheet.setColumnsHidden(column, column, true);
  for (const range of plan.merges) sheet.merge(range);
  sheet.frozen = { rows: plan.freezeRows, columns: 0 };
  const { orientation, titleRows, pageBreaks, area, footer, margins } = plan.print;
  sheet.setPrint({
    paper: 'A4',
    orientation,
    fit: { width: 1, height: 0 },
    titleRows,
    area,
    rowBreaks: pageBreaks,
    ...(margins === undefined ? {} : { margins }),
    footer: footer === '' ? '' : `&C${footer}`,
  });
}

function chartSpec(sheet: string, chart: ChartPlan): ChartSpec {
  const reference = (range: CellRange): string => `${quoteSheet(sheet)}!${absolute(range)}`;
  const cell = (row: number, column: number): string =>
    `${quoteSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
  return {
    name: chartName(chart),
    kind: chart.kind,
    title: chart.title,
    categories: reference(chart.categories),
    categoryAxis: categoryAxisOf(chart),
    series: chart.series.map(({ name, values }, index) => ({
      name: { reference: cell(name.row, name.column) },
      values: reference(values),
      color: shadeOf(chart, index),
    })),
    hasLegend: hasLegend(chart),
    anchor: chart.anchor,
  };
}

const absolute = ({ top, left, bottom, right }: CellRange): string =>
  `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
