import type { ReportPlan } from '../../src/report/plan';
import { cellA1 } from '../../src/sheet/a1';
import { gridOf } from '../../src/sheet/grid';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';

/** Half a krona, in a report where some tables are in tkr. */
const HALF_KRONA_IN_TKR = 0.0005;

/** The formulas of a plan that another calculator gives another figure than the engine, and how many there are. */
export function differencesFrom(
  plan: ReportPlan,
  recalculated: WorkbookSnapshot,
): { readonly differences: readonly string[]; readonly compared: number } {
  const differences: string[] = [];
  let compared = 0;
  for (const sheet of plan.sheets) {
    const found = recalculated.sheets.find(({ ownKey }) => ownKey === sheet.key);
    if (found === undefined) throw new Error(`${sheet.title} is not in the recalculated book`);
    const grid = gridOf(found);
    for (const { row, column, content } of sheet.cells) {
      if (content.kind !== 'formula') continue;
      const value = grid.cell(row, column)?.value ?? '';
      compared += 1;
      const equal =
        typeof content.value === 'number' && typeof value === 'number'
          ? Math.abs(content.value - value) <= HALF_KRONA_IN_TKR
          : content.value === value;
      if (!equal)
        differences.push(
          `${cellA1(row, column)} ${content.formula}: ${JSON.stringify(value)} for ${content.value}`,
        );
    }
  }
  return { differences, compared };
}
