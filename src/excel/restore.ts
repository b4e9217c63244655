import { ok, type Result } from '../model/result';
import { isOwnChart } from '../report/chart-name';
import { cellA1, rangeA1 } from '../sheet/a1';
import { replaceCharts } from './apply-charts';
import { clearSheet } from './apply-sheet';
import { rememberPlan } from './last-plans';
import type { ContentMemory, Memory, SheetMemory } from './memory';
import { restorePrint } from './print-memory';
import type { ExcelProblem } from './problem';
import { runExcel } from './run';

/** How far a write could be taken back. */
export interface Undone {
  /** Whether charts stay as last written, or away, where there were others: Excel could not tell what they showed. */
  readonly areChartsLeft: boolean;
}

function refill(sheet: Excel.Worksheet, content: ContentMemory): void {
  const block = sheet.getRange(rangeA1(content.range)).untrack();
  block.setCellProperties(content.looks);
  block.numberFormat = content.formats.map((line) => [...line]);
  block.formulas = content.typed.map((line) => [...line]);
  block.setColumnProperties(content.columns);
  block.setRowProperties(content.rows);
  for (const address of content.merges) sheet.getRange(address).untrack().merge(false);
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
}

async function restore(
  context: Excel.RequestContext,
  memory: Memory,
): Promise<Result<null, ExcelProblem>> {
  const { worksheets, names } = context.workbook;
  for (const { name, formula } of memory.names) {
    if (formula === null) names.getItemOrNullObject(name).delete();
    else names.getItem(name).formula = formula;
  }
  for (const name of memory.added) worksheets.getItemOrNullObject(name).delete();
  for (const { id, content, print, plan } of memory.before) {
    const sheet = worksheets.getItem(id);
    clearSheet(sheet);
    if (content !== null) refill(sheet, content);
    restorePrint(sheet, print);
    for (const row of plan?.print.pageBreaks ?? []) {
      sheet.horizontalPageBreaks.add(cellA1(row, 0));
    }
  }
  await context.sync();
  return ok(null);
}

/** The own charts that were there, and those that the write has drawn. */
const ownCharts = ({ id, charts }: SheetMemory, { drawn }: Memory) => ({
  before: charts.filter(isOwnChart),
  now: drawn.get(id) ?? [],
});

/** Where it is not known what the charts were, only those that had no forerunner are taken away. */
async function restoreCharts(
  context: Excel.RequestContext,
  memory: Memory,
): Promise<Result<null, ExcelProblem>> {
  for (const sheet of memory.before) {
    const { before, now } = ownCharts(sheet, memory);
    const drawnOn = context.workbook.worksheets.getItem(sheet.id);
    const gone = now.filter((name) => !before.includes(name));
    if (sheet.plan === null) {
      for (const name of gone) drawnOn.charts.getItemOrNullObject(name).delete();
    } else {
      replaceCharts(drawnOn, sheet.plan, [...before, ...gone]);
    }
  }
  await context.sync();
  return ok(null);
}

/** *Ångra*: gives the add-in's sheets what they held before a write, and takes away those it added. */
export async function undoWrite(memory: Memory): Promise<Result<Undone, ExcelProblem>> {
  const restored = await runExcel((context) => restore(context, memory));
  if (!restored.ok) return restored;
  const withCharts = memory.before.filter((sheet) => {
    const { before, now } = ownCharts(sheet, memory);
    return before.length > 0 || now.length > 0;
  });
  const drawn =
    withCharts.length === 0
      ? ok(null)
      : await runExcel((context) => restoreCharts(context, { ...memory, before: withCharts }));
  for (const { id, plan } of memory.before) rememberPlan(id, plan);
  const isUnknown = withCharts.some(
    (sheet) => sheet.plan === null && ownCharts(sheet, memory).before.length > 0,
  );
  return ok({ areChartsLeft: !drawn.ok || isUnknown });
}
