import { readFileSync } from 'node:fs';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { cellA1 } from '../../src/sheet/a1';
import { gridOf } from '../../src/sheet/grid';
import { readSnapshot, writePlan } from '../../src/xlsx';
import { recalculate } from './recalculate';

/** Half a krona, in a report where some tables are in tkr. */
const HALF_KRONA_IN_TKR = 0.0005;

const EXAMPLES = [
  'malmo-2022-delar',
  'samsund-2023-delar',
  'lund-2024-ar',
  'degerfors-2021-ar',
  'malmo-2018-vp',
];

jest.setTimeout(180_000);

test.each(EXAMPLES)(
  '%s: LibreOffice calculates every formula of the report to the figure of the engine',
  async (name) => {
    const bytes = readFileSync(`examples/${name}.xlsx`);
    const snapshot = readSnapshot(bytes, `${name}.xlsx`);
    if (!snapshot.ok) throw new Error(snapshot.error.code);
    const plan = planReport(snapshot.value, analyse(snapshot.value, { ignoreOwnSettings: false }));
    if (!plan.ok) throw new Error(plan.error.code);
    const written = writePlan(bytes, plan.value);
    if (!written.ok) throw new Error(written.error.code);

    const recalculated = await recalculate(written.value);

    const differences: string[] = [];
    let compared = 0;
    for (const sheet of plan.value.sheets) {
      const found = recalculated.sheets.find(({ name: title }) => title === sheet.title);
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
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  },
);
