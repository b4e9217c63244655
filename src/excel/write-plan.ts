import { err, ok, type Result } from '../model/result';
import type { ReportPlan, SheetPlan } from '../report/plan';
import { rangeA1 } from '../sheet/a1';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { replaceCharts } from './apply-charts';
import { clearSheet, fillSheet } from './apply-sheet';
import { mismatches, type Mismatch } from './compare-back';
import { rememberPlan } from './last-plans';
import type { Memory } from './memory';
import { extentOf } from './plan-matrix';
import type { ExcelProblem } from './problem';
import { prepareWrite, type Preparation, type Target } from './prepare-write';
import { undoWrite } from './restore';
import { runExcel } from './run';
import { applyNames } from './write-names';

/** What was written. */
export interface WriteOutcome {
  readonly sheets: readonly { readonly key: SheetPlan['key']; readonly name: string }[];
  /** Cells where Excel's calculation is not the engine's; none is the rule. */
  readonly mismatches: readonly Mismatch[];
  /** True when the host could not draw the charts; the report is whole without. */
  readonly chartsMissing: boolean;
  /** For *Ångra*. */
  readonly memory: Memory;
}

async function write(
  context: Excel.RequestContext,
  { targets, names }: Preparation,
): Promise<Result<null, ExcelProblem>> {
  const { worksheets } = context.workbook;
  for (const { name, before, plan } of targets) {
    if (before === null) {
      fillSheet(worksheets.add(name), plan);
    } else {
      const sheet = worksheets.getItem(before.id);
      clearSheet(sheet);
      if (before.content !== null) {
        sheet.getRange(rangeA1(before.content.range)).untrack().rowHidden = false;
      }
      fillSheet(sheet, plan);
    }
  }
  applyNames(context, names);
  await context.sync();
  return ok(null);
}

/** Reads the calculated cells, shows the first sheet, and draws the charts where the host can. */
async function finish(
  context: Excel.RequestContext,
  { targets, isManual }: Preparation,
  withCharts: boolean,
  isShown: boolean,
): Promise<Result<readonly Mismatch[], ExcelProblem>> {
  const { worksheets } = context.workbook;
  const asked = targets.map(({ name, plan }) => {
    const sheet = worksheets.getItem(name);
    if (isManual) sheet.calculate(false);
    sheet.load('id');
    const block = sheet.getRange(rangeA1(extentOf(plan.cells))).untrack();
    block.load('values');
    return { name, plan, sheet, block };
  });
  const [first] = targets;
  if (isShown && first !== undefined) worksheets.getItem(first.name).activate();
  if (withCharts) {
    for (const { name, plan, before } of targets) {
      replaceCharts(worksheets.getItem(name), plan, before?.charts ?? []);
    }
  }
  await context.sync();
  for (const { sheet, plan } of asked)
    rememberPlan(sheet.id, withCharts ? plan : { ...plan, charts: [] });
  return ok(asked.flatMap(({ name, plan, block }) => mismatches(name, plan, block.values)));
}

const hasCharts = ({ plan, before }: Target): boolean =>
  plan.charts.length > 0 || (before?.charts.length ?? 0) > 0;

async function complete(
  prepared: Preparation,
  isShown: boolean,
): Promise<Result<Omit<WriteOutcome, 'memory' | 'sheets'>, ExcelProblem>> {
  const withCharts = prepared.targets.some(hasCharts);
  const whole = await runExcel((context) => finish(context, prepared, withCharts, isShown));
  if (whole.ok || !withCharts) {
    return whole.ok ? ok({ mismatches: whole.value, chartsMissing: false }) : whole;
  }
  const plain = await runExcel((context) => finish(context, prepared, false, isShown));
  return plain.ok ? ok({ mismatches: plain.value, chartsMissing: true }) : plain;
}

/** Takes a half-done write back; the problem then tells whether that succeeded. */
async function takeBack(failure: ExcelProblem, memory: Memory): Promise<ExcelProblem> {
  const undone = await undoWrite(memory);
  return { ...failure, params: { ...failure.params, restored: undone.ok ? 1 : 0 } };
}

async function writePrepared(
  prepared: Preparation,
  isShown: boolean,
): Promise<Result<Omit<WriteOutcome, 'memory' | 'sheets'>, ExcelProblem>> {
  const written = await runExcel((context) => write(context, prepared));
  return written.ok ? complete(prepared, isShown) : written;
}

/**
 * Writes a plan in four round trips: what is there, what will be replaced, the writing, and the reading back.
 * An existing sheet of the add-in's own is rewritten in place, so that references to it live on. What fails
 * half-way is taken back. With `isShown` false the person stays on the sheet where they are. What the plan
 * was made from is `read`: where someone else has typed on the add-in's sheets since, nothing is written (`sheet-changed`).
 */
export async function writePlan(
  plan: ReportPlan,
  isShown = true,
  read: WorkbookSnapshot | null = null,
): Promise<Result<WriteOutcome, ExcelProblem>> {
  const prepared = await runExcel((context) => prepareWrite(context, plan, read));
  if (!prepared.ok) return prepared;
  const { memory, targets } = prepared.value;
  try {
    const written = await writePrepared(prepared.value, isShown);
    if (!written.ok) return err(await takeBack(written.error, memory));
    const sheets = targets.map(({ plan: { key }, name }) => ({ key, name }));
    return ok({ ...written.value, sheets, memory });
  } catch (bug) {
    await undoWrite(memory);
    throw bug;
  }
}
