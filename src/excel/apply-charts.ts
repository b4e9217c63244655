import type { CellRange } from '../model/address';
import { categoryAxisOf, hasLegend, shadeOf } from '../report/chart-look';
import { chartName, isOwnChart } from '../report/chart-name';
import type { ChartPlan, SheetPlan } from '../report/plan';
import { cellA1, rangeA1 } from '../sheet/a1';

const TYPES = { columns: 'ColumnClustered', bars: 'BarClustered' } as const;

function nameOfSeries(plan: SheetPlan, name: { row: number; column: number }): string {
  const cell = plan.cells.find(({ row, column }) => row === name.row && column === name.column);
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

/** One series runs down a column or along a row; the other way Excel makes a series of each point. */
const directionOf = ({ left, right }: CellRange): 'Columns' | 'Rows' =>
  left === right ? 'Columns' : 'Rows';

/** The look that the same chart has in a file. */
function applyLook(drawn: Excel.Chart, chart: ChartPlan): void {
  const { isReversed, valuesAtEnd, labelsLow } = categoryAxisOf(chart);
  const axis = drawn.axes.categoryAxis;
  axis.reversePlotOrder = isReversed;
  axis.position = valuesAtEnd ? 'Maximum' : 'Automatic';
  axis.tickLabelPosition = labelsLow ? 'Low' : 'NextToAxis';
  drawn.legend.visible = hasLegend(chart);
  if (hasLegend(chart)) drawn.legend.position = 'Bottom';
}

function addChart(sheet: Excel.Worksheet, plan: SheetPlan, chart: ChartPlan): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const at = (range: CellRange): Excel.Range => sheet.getRange(rangeA1(range)).untrack();
  const added = sheet.charts.add(TYPES[chart.kind], at(first.values), directionOf(first.values));
  added.name = chartName(chart);
  added.title.text = chart.title;
  const series = [
    { plan: first, drawn: added.series.getItemAt(0) },
    ...others.map((other) => ({ plan: other, drawn: added.series.add() })),
  ];
  series.forEach(({ plan: wanted, drawn }, index) => {
    drawn.name = nameOfSeries(plan, wanted.name);
    if (wanted !== first) drawn.setValues(at(wanted.values));
    drawn.setXAxisValues(at(chart.categories));
    drawn.format.fill.setSolidColor(`#${shadeOf(chart, index)}`);
  });
  applyLook(added, chart);
  added.setPosition(
    cellA1(chart.anchor.top, chart.anchor.left),
    cellA1(chart.anchor.bottom, chart.anchor.right),
  );
}

/** Queues the plan's charts in place of those the add-in drew before (`drawnBefore`: their names). */
export function replaceCharts(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  drawnBefore: readonly string[],
): void {
  for (const name of drawnBefore) {
    if (isOwnChart(name)) sheet.charts.getItemOrNullObject(name).delete();
  }
  for (const chart of plan.charts) addChart(sheet, plan, chart);
}
