import { err, ok, type Result } from '../model/result';
import { chartName } from '../report/chart-name';
import type { ReportPlan, SheetPlan } from '../report/plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { askSheet, memoryOf } from './capture';
import { changedSince } from './changed-since';
import type { Memory, SheetMemory } from './memory';
import { ownNameOf, sheetReferredTo } from './own-sheets';
import { problem, type ExcelProblem } from './problem';
import { freeTitle } from '../sheet/free-title';
import { namesToWrite, type NameWrite } from './write-names';

/** A planned sheet and where it goes: `before` is null for a sheet to be added under `name`. */
export interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly before: SheetMemory | null;
}

/** Everything a write needs to know, and what it takes to undo it. */
export interface Preparation {
  readonly targets: readonly Target[];
  readonly names: readonly NameWrite[];
  readonly memory: Memory;
  /** Whether Excel waits for F9 before it calculates. */
  readonly isManual: boolean;
}

/**
 * Two round trips: what sheets and names there are, then the content of those to be rewritten.
 * Refuses where someone has typed on one of those sheets since `read`, which would be lost, and
 * where a write could not succeed: a read-only book, a protected structure or sheet. The add-in
 * never takes a protection away.
 */
export async function prepareWrite(
  context: Excel.RequestContext,
  plan: ReportPlan,
  read: WorkbookSnapshot | null,
): Promise<Result<Preparation, ExcelProblem>> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  const worksheets = workbook.worksheets.load('items/id,items/name');
  const present = workbook.names.load('items/name,items/formula');
  await context.sync();
  if (workbook.readOnly) return err(problem('read-only'));

  const idByTitle = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  const names = present.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const answers = plan.sheets.map((sheet) => {
    const own = names.find(({ name }) => name === ownNameOf(sheet.key));
    const title = own === undefined ? null : sheetReferredTo(own.formula);
    const id = title === null ? undefined : idByTitle.get(title.toLowerCase());
    if (id === undefined) return { sheet, answer: null };
    const existing = workbook.worksheets.getItem(id);
    existing.load('id,name');
    return { sheet, answer: askSheet(existing) };
  });
  if (workbook.protection.protected && answers.some(({ answer }) => answer === null)) {
    return err(problem('protected-structure'));
  }
  await context.sync();

  const asked = answers.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const changed = read === null ? null : changedSince(read, asked);
  if (changed !== null) return err(problem('sheet-changed', { sheet: changed }));
  const targets: Target[] = [];
  const taken = worksheets.items.map(({ name }) => name);
  for (const { sheet, answer } of answers) {
    if (answer?.sheet.protection.protected === true) {
      return err(problem('protected-sheet', { sheet: answer.sheet.name }));
    }
    const before = answer === null ? null : memoryOf(answer);
    const name = before?.name ?? freeTitle(sheet.title, taken);
    taken.push(name);
    targets.push({ plan: sheet, name, before });
  }
  const titles = targets.map(({ plan: { key }, name }) => ({ key, name }));
  const nameWrites = namesToWrite(titles, plan.names, names);
  const memory: Memory = {
    before: targets.flatMap(({ before }) => (before === null ? [] : [before])),
    drawn: new Map(
      targets.flatMap(({ before, plan: { charts } }) =>
        before === null ? [] : [[before.id, charts.map(chartName)] as const],
      ),
    ),
    added: targets.flatMap(({ before, name }) => (before === null ? [name] : [])),
    names: nameWrites.map(({ name, formula }) => ({ name, formula })),
  };
  return ok({
    targets,
    names: nameWrites,
    memory,
    isManual: workbook.application.calculationMode === Excel.CalculationMode.manual,
  });
}
